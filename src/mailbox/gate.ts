/** Lets so many pieces of work run at a time; the others wait in order. */
export interface Gate {
  pass<R>(work: () => Promise<R>): Promise<R>;
}

export function openGate(width: number): Gate {
  let inside = 0;
  const waiting: (() => void)[] = [];
  return {
    pass: async (work) => {
      if (inside >= width) await new Promise<void>((enter) => waiting.push(enter));
      else inside += 1;
      try {
        return await work();
      } finally {
        // The place goes to the next in line, or becomes free.
        const next = waiting.shift();
        if (next === undefined) inside -= 1;
        else next();
      }
    },
  };
}
