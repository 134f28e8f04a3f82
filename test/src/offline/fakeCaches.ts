/** The Cache API as far as the site uses it, in memory. */
export function fakeCaches() {
  const stores = new Map<string, Map<string, Response>>();
  const urlOf = (key: RequestInfo | URL) => (key instanceof Request ? key.url : String(key));
  const cacheOf = (store: Map<string, Response>) => ({
    keys: async () => [...store.keys()].map((url) => new Request(url)),
    match: async (key: RequestInfo | URL) => store.get(urlOf(key))?.clone(),
    put: async (key: RequestInfo | URL, response: Response) => void store.set(urlOf(key), response),
  });
  return {
    stores,
    storage: {
      keys: async () => [...stores.keys()],
      has: async (name: string) => stores.has(name),
      delete: async (name: string) => stores.delete(name),
      open: async (name: string) => {
        const store = stores.get(name) ?? new Map<string, Response>();
        stores.set(name, store);
        return cacheOf(store) as unknown as Cache;
      },
      match: async (key: RequestInfo | URL) => {
        for (const store of stores.values()) if (store.has(urlOf(key))) return store.get(urlOf(key))?.clone();
        return undefined;
      },
    } as unknown as CacheStorage,
  };
}
