/** `--quick`: fewer rounds, for a look at whether all of it runs; its results say how many. */
export const isQuick = process.argv.includes('--quick');
