/**
 * Loads what makes a text field suggest when somebody turns to it. What is typed meanwhile is suggested for once that is there,
 * and Enter waits for it; where it cannot be had, the field is a field.
 *
 * @param load makes the field suggest
 */
export function loadOnFocus(input: HTMLInputElement, load: () => Promise<void>): void {
  let started = false;
  async function start(): Promise<void> {
    if (started) return;
    started = true;
    let [typed, entered] = [false, false];
    const type = () => {
      typed = true;
    };
    const press = (event: KeyboardEvent) => {
      if (event.isComposing || !typed) return;
      if (event.key === "Escape") [typed, entered] = [false, false];
      if (event.key !== "Enter") return;
      event.preventDefault();
      entered = true;
    };
    input.addEventListener("input", type);
    input.addEventListener("keydown", press);
    const isThere = await load().then(
      () => true,
      () => false,
    );
    input.removeEventListener("input", type);
    input.removeEventListener("keydown", press);
    if (!isThere) {
      started = false;
      if (entered) input.form?.requestSubmit();
      return;
    }
    // Who has turned elsewhere meanwhile, or has pressed Escape, wants no list.
    if (typed && document.activeElement === input) input.dispatchEvent(new Event("input", {bubbles: true}));
    if (entered)
      input.dispatchEvent(new KeyboardEvent("keydown", {key: "Enter", bubbles: true, cancelable: true}));
  }
  input.addEventListener("focus", start);
  if (document.activeElement === input) start();
}
