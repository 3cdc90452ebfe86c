import type { Currency, InterfaceLanguage } from '#shared/base';
import type { Translator } from '#shared/i18n';
import type { DriverInfo, Forecast } from '#shared/numbers';
import type { Numbers, Project, ScenarioId } from '#shared/project';

/** All that the cells of the room are made from: the model as it stands with what is being typed, worked out. */
export interface RoomContext {
  readonly project: Project;
  readonly numbers: Numbers;
  readonly currency: Currency;
  readonly scenario: ScenarioId;
  readonly forecast: Forecast;
  /** By path. */
  readonly drivers: ReadonlyMap<string, DriverInfo>;
  readonly words: Translator<InterfaceLanguage>;
  readonly readOnly: boolean;
}
