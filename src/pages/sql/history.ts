/** A text that was run on this device. */
export interface PastQuery {
  readonly sql: string;
  /** When it was last run, ISO 8601. */
  readonly at: string;
}

const key = "filmoteca sql history";
const most = 50;

/** What was run on this device, the latest first; nothing where the browser keeps nothing. */
export function pastQueries(): readonly PastQuery[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isPast) : [];
  } catch {
    return [];
  }
}

/** Notes that a text was run; of equal texts the latest stays. */
export function noteQuery(sql: string, at = new Date()): void {
  const others = pastQueries().filter((past) => past.sql !== sql);
  keep([{sql, at: at.toISOString()}, ...others].slice(0, most));
}

export function forgetQueries(): void {
  keep([]);
}

function keep(queries: readonly PastQuery[]): void {
  try {
    if (queries.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(queries));
  } catch {
    // A browser that keeps nothing has no history.
  }
}

function isPast(value: unknown): value is PastQuery {
  const {sql, at} = (value ?? {}) as Partial<Record<keyof PastQuery, unknown>>;
  return typeof sql === "string" && typeof at === "string";
}
