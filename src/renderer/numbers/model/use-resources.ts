import { client, resourceList } from '#renderer/session';
import type { Benchmark } from '#shared/numbers';
import { type ShelvedWork, worksOf } from '#shared/references';

/** The works to cite, shelf by shelf. */
export const useWorks: () => readonly ShelvedWork[] = resourceList(async () =>
  worksOf(await client['library.load']({})),
);

/** What metrics are compared with. */
export const useBenchmarks: () => readonly Benchmark[] = resourceList(() => client['benchmarks.load']({}));
