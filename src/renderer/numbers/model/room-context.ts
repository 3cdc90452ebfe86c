import type { Currency } from '#shared/base';
import type { Translator } from '#shared/i18n';
import type { DriverInfo, Forecast } from '#shared/numbers';
import type { Numbers, Path, Project, ScenarioId } from '#shared/project';
import type { SaidFinding } from './use-findings';

/** All that the cells of the room are made from: the model as it stands with what is being typed, worked out. */
export interface RoomContext {
  readonly project: Project;
  readonly numbers: Numbers;
  readonly currency: Currency;
  readonly scenario: ScenarioId;
  readonly forecast: Forecast;
  /** By path. */
  readonly drivers: ReadonlyMap<string, DriverInfo>;
  readonly words: Translator;
  /** What is wrong in the model, in words; and the same by place. */
  readonly findings: readonly SaidFinding[];
  readonly findingAt: (place: Path) => string | undefined;
  readonly readOnly: boolean;
}
