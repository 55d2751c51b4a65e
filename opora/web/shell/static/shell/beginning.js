// The first moment of a page: its scripts come one by one, and whoever needs them all waits here. Then <html> has data-begun.
let beginning = Promise.resolve();

/** These are what the page came with. */
export function beginsWith(started) {
  beginning = Promise.allSettled(started).then(() => {
    beginning = undefined;
    document.documentElement.dataset.begun = "";
  });
}

/** Undefined once everything that the page came with has begun; a promise until then. */
export const allBegun = () => beginning;
