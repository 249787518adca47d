import type { Knowledge } from '../model/knowledge.ts';
import builtin from './builtin.json' with { type: 'json' };

/** The knowledge of this version's rules/ folder, compiled when the package was built. */
export function builtinKnowledge(): Knowledge {
  // Validated where it was made (tests/tools/build.mjs runs knowledge/compile.ts over rules/).
  return builtin as unknown as Knowledge;
}
