/** Pagefind's module in a folder of the server. */
export async function pagefindModule<T>(folder: string): Promise<T> {
  const path = `/${folder}/pagefind.js`;
  return (await import(path)) as T;
}
