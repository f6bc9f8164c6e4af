interface Verdict {
  result: 'pass' | 'fail' | 'does not apply';
  note?: string;
  cause?: string;
}
export interface Results {
  size: { compared: { name: string }[] };
  lifecycle: {
    cases: { id: string; title: string; passes: string }[];
    packages: { id: string; name: string; verdicts: Record<string, Verdict> }[];
  };
}
export function readResults(): Results;
