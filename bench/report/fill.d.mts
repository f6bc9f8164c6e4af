export function fill(page: string, parts: Record<string, string>): string;
