// passkeys: when the browser or the key says no, say so beside the button instead of in the console only.
document.addEventListener("allauth.error", (event) => {
  event.preventDefault();
  const sentence = document.getElementById("passkey-trouble");
  if (sentence) sentence.hidden = false;
});
