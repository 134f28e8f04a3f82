/** An id from an address: a whole number that a 32-bit column can hold, else null. */
export function parseId(text: string): number | null {
  const digits = text.trim();
  if (!/^\d{1,10}$/.test(digits)) return null;
  const id = Number(digits);
  return id <= 2_147_483_647 ? id : null;
}
