import type { Knowledge } from '../../src/model/knowledge.ts';

export function rulesIndex(knowledge: Knowledge): string;
