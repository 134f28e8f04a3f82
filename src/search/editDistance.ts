/**
 * Whether two words differ by at most one slip: a letter too many, one too few, another one, or two that changed places
 * (optimal string alignment distance at most 1).
 */
export function isOneSlip(a: string, b: string): boolean {
  const [x, y] = a.length <= b.length ? [a, b] : [b, a];
  if (y.length - x.length > 1) return false;
  let start = 0;
  while (start < x.length && x[start] === y[start]) start++;
  if (x.length < y.length) return x.slice(start) === y.slice(start + 1);
  if (start === x.length) return true;
  if (x.slice(start + 1) === y.slice(start + 1)) return true;
  return x[start] === y[start + 1] && x[start + 1] === y[start] && x.slice(start + 2) === y.slice(start + 2);
}

/** Whether a word is the beginning of another, or one slip from it. */
export function beginsWithOneSlip(word: string, longer: string): boolean {
  for (const length of [word.length, word.length - 1, word.length + 1]) {
    if (length <= longer.length && isOneSlip(word, longer.slice(0, length))) return true;
  }
  return false;
}

/** Optimal string alignment distance of at most 2 for words of eight letters or more: two slips. */
export function isTwoSlips(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 2) return false;
  return osa(a, b) <= 2;
}

function osa(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({length: b.length + 1}, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        value = Math.min(value, before[j - 2]! + 1);
      row.push(value);
      if (value < least) least = value;
    }
    if (least > 2) return 3;
    before = last;
    last = row;
  }
  return last[b.length]!;
}
