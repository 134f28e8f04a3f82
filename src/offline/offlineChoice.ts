const key = "filmoteca-offline";

/** Whether the visitor lets the site keep what was opened; it does unless told otherwise. */
export function mayKeep(): boolean {
  try {
    return localStorage.getItem(key) !== "off";
  } catch {
    // A browser that lets the site store nothing.
    return false;
  }
}

export function setMayKeep(may: boolean): void {
  if (may) localStorage.removeItem(key);
  else localStorage.setItem(key, "off");
}
