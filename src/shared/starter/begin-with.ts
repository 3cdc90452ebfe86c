import type { Currency } from '#shared/base';
import type { Paper, Project } from '#shared/project';

/** What somebody's projects begin with. */
export interface Beginning {
  /** Null: as the project has it. */
  readonly currency: Currency | null;
  readonly paper: Paper;
  readonly author: string;
}

/**
 * A project that has just been made, with what its author's projects begin with. What it says already stays: nobody's name is replaced,
 * and no amount changes its currency.
 */
export function beginWith(project: Project, { currency, paper, author }: Beginning): Project {
  const { raise, company, plan } = project;
  const hasMoney = raise.amountMinor !== 0 || raise.useOfFunds.length > 0 || project.numbers.startMonth !== '';
  return {
    ...project,
    raise: currency === null || hasMoney ? raise : { ...raise, currency },
    company: company.contactName === '' ? { ...company, contactName: author.trim() } : company,
    plan: paper === 'a4' ? plan : { ...plan, paper },
  };
}
