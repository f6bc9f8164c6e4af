type Handlers = { [Type in keyof WindowEventMap]?: (event: WindowEventMap[Type]) => void };

/** Listens on the window, before anybody further down. Returns how to stop that. */
export function listen(handlers: Handlers): () => void {
  const all = handlers as Record<string, EventListener>;
  for (const type in all) addEventListener(type, all[type] as EventListener, true);
  return () => {
    for (const type in all) removeEventListener(type, all[type] as EventListener, true);
  };
}
