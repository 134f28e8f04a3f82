/** For engines that report errors, but not what the page's security policy stops. */
export const policyScript = `document.addEventListener("securitypolicyviolation", (event) => {
  console.error("policy: " + event.violatedDirective + " " + event.blockedURI);
});`;

/** For engines that report nothing: what is found stands in \`reported\`. */
export const reportScript = `globalThis.reported = [];
for (const kind of ["error", "warn"]) {
  const own = console[kind];
  console[kind] = (...parts) => {
    reported.push("console " + kind + ": " + parts.join(" "));
    own.apply(console, parts);
  };
}
addEventListener("error", ({message, filename, lineno, target}) => {
  // A chart that is drawn for its width gets higher; the browser goes on in the next frame, and others tell nothing of it.
  if (message?.startsWith("ResizeObserver loop")) return;
  reported.push(message ? "uncaught: " + message + " (" + filename + ":" + lineno + ")" : "not loaded: " + (target.src || target.href));
}, true);
addEventListener("unhandledrejection", ({reason}) => reported.push("uncaught: " + reason));
${policyScript}`;
