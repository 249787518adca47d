/** By its id, or by so much of it as no other begins with. */
export function theOne<T extends { readonly id: string }>(all: readonly T[], id: string): T | undefined {
  const found = all.filter((one) => one.id.startsWith(id));
  return found.find((one) => one.id === id) ?? (id.length > 3 && found.length === 1 ? found[0] : undefined);
}
