/** Each item by `run`, so many at once; what came of them in the order of the items. */
export async function inTurn(items, atOnce, run) {
  const done = [];
  const left = items.entries();
  const lane = async () => {
    for (const [n, item] of left) done[n] = await run(item);
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return done;
}
