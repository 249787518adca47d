import { ConfigError, type Issue } from '../errors.ts';
import { placesIn } from '../knowledge/yaml-file.ts';
import type { Reading } from '../model/claim.ts';
import type { SourceInput } from '../model/document.ts';
import { mappingFaults } from '../read/claims/structured/mapping-faults.ts';
import { fits } from './documents.ts';
import type { Settings } from './settings.ts';

/** Holds the mappings of `data:` against the columns of the files they speak of. @throws ConfigError with every column that is not there. */
export function holdMappings(
  documents: readonly SourceInput[],
  { config, configFile }: Settings,
  read: (input: SourceInput) => Reading,
): void {
  const mapped = documents.filter(({ data }) => data?.length);
  if (!configFile || !mapped.length) return;
  const placeOf = placesIn(configFile);
  const issues = mapped.flatMap((input): Issue[] => {
    const path = input.path ?? input.id;
    const { blocks } = read(input).document;
    return Object.entries(config.data).flatMap(([pattern, given]) => {
      if (!fits(pattern, path)) return [];
      const mappings = Array.isArray(given) ? given : [given];
      return mappings.flatMap((mapping, at) =>
        mappingFaults(blocks, mapping).map((fault) => ({
          where: placeOf(['data', pattern, ...(Array.isArray(given) ? [at] : []), ...fault.path]),
          what: `${fault.what} in ${path}`,
          expected: fault.expected,
        })),
      );
    });
  });
  if (issues.length) throw new ConfigError(issues);
}
