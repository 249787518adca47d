export function scaffold(kind: string, id: string): Record<string, string>;
