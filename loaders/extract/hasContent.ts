/** Whether a cell says anything: it is neither blank nor a zero, an empty list or dict, or `False`. */
export function hasContent(cell: string): boolean {
  return !/^(?:0+(?:\.0*)?|\[\s*\]|\{\s*\}|false)?$/i.test(cell.trim());
}
