// What a browser keeps of the desk while no page of it is open: it shows an urgent notice, and a click on it opens its page.
const PAGE = /^\/(?!\/)/;

self.addEventListener("push", (event) => {
  let said = {};
  try {
    said = event.data?.json() ?? {};
  } catch {
    // words that are none: the notice alone is better than silence
  }
  const path = PAGE.test(said.path ?? "") ? said.path : "/team/notifications/";
  event.waitUntil(
    self.registration.showNotification(said.title ?? "Opora", { body: said.body ?? "", tag: said.tag, data: { path }, requireInteraction: true }),
  );
});

self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  const address = new URL(event.notification.data?.path ?? "/", self.location.origin).href;
  event.waitUntil(
    self.clients.matchAll({ type: "window", includeUncontrolled: true }).then((pages) => {
      const open = pages.find((page) => page.url === address);
      return open ? open.focus() : self.clients.openWindow(address);
    }),
  );
});
