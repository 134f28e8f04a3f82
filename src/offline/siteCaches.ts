/** An address under which a cache says that it holds all of its version. */
const WHOLE = "offline.json";

/** The caches of one site, one for each of its versions: a host may have several sites. */
export function siteCaches(root: string) {
  const prefix = `filmoteca ${new URL(root).pathname} `;
  const names = async () => (await caches.keys()).filter((name) => name.startsWith(prefix));
  return {
    open: (version: string): Promise<Cache> => caches.open(prefix + version),
    /** Null where there is none: the visitor has taken it away. */
    find: async (version: string): Promise<Cache | null> =>
      (await caches.has(prefix + version)) ? caches.open(prefix + version) : null,
    /** Takes away those of every version, or of every other one. */
    async remove(but?: string): Promise<void> {
      const others = (await names()).filter((name) => but === undefined || name !== prefix + but);
      await Promise.all(others.map((name) => caches.delete(name)));
    },
    markWhole: async (cache: Cache): Promise<void> => cache.put(root + WHOLE, new Response()),
    /** Whether the cache of any version holds all of it. */
    async isWhole(): Promise<boolean> {
      const marks = await Promise.all(
        (await names()).map(async (name) => (await caches.open(name)).match(root + WHOLE)),
      );
      return marks.some((mark) => mark !== undefined);
    },
  };
}
