/** Whether a text says nothing: it holds neither letter nor digit. */
export function isBlank(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}
