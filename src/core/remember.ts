/**
 * A pure function that remembers what it gave: of millions of messages few people write most.
 * @param most answers remembered; with more, all are forgotten
 */
export function remember<Value>(make: (key: string) => Value, most = 10_000): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = make(key);
    if (known.size >= most) known.clear();
    known.set(key, made);
    return made;
  };
}
