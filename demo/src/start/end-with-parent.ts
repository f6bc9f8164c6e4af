/*
 * Loaded into the emulator's process before the emulator itself. The channel to the demo closes when the demo ends,
 * in whatever way; then the emulator ends as it would by a signal. This works without signals, too, as on Windows.
 */
process.once('disconnect', () => {
  if (!process.emit('SIGTERM', 'SIGTERM')) process.exit(0);
});
