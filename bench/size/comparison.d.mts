interface Compared {
  name: string;
  version: string;
  import: string;
  gzip: number;
  brotli: number;
  script: string | null;
}
export function comparison(compared: Compared[]): string;
