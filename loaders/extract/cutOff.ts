/** The longest cell that Excel keeps, in UTF-16 units; where it cuts, a quote or half a character may go with the rest. */
const EXCEL_LIMIT = 32_767;

/** What is wrong with a nested cell of this many UTF-16 units that ends too early, in a clause. */
export function cutOff(length: number): string {
  const isExcel = Math.abs(length - EXCEL_LIMIT) <= 4;
  return `ends in the middle${isExcel ? `, where Excel cuts cells off (${EXCEL_LIMIT} characters)` : ""}`;
}
