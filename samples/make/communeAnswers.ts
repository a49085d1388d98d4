import type { CommunePlan } from './units/unit';

/** Counts behind indicators 5.1 and 5.2, in people. */
export interface CommuneFigures {
  population: number;
  learning: number;
  trained: number;
  degree: number;
}

interface Thresholds {
  learning: number;
  trained: number;
  degree: number;
}

const thresholds: Record<1 | 2, Record<'ordinary' | 'difficult', Thresholds>> = {
  1: {
    ordinary: { learning: 60, trained: 50, degree: 12 },
    difficult: { learning: 60, trained: 40, degree: 10 },
  },
  2: {
    ordinary: { learning: 80, trained: 60, degree: 15 },
    difficult: { learning: 80, trained: 50, degree: 12 },
  },
};

/** What a ward answers on its TT 25 page: by plan for 1.1 to 4.4, by its figures for 5.1 and 5.2. */
export class CommuneAnswers {
  readonly figures: CommuneFigures;

  constructor(
    private readonly plan: CommunePlan,
    population: number,
    private readonly difficult: boolean,
  ) {
    const people = (share: number) => Math.ceil((share * population) / 100 - 1e-9);
    const { learning, trained, degree } = plan.shares;
    // A share just below a threshold must stay below it when it becomes whole people.
    const below = (share: number) => (share % 1 > 0.9 ? people(Math.ceil(share)) - 1 : people(share));
    this.figures = {
      population,
      learning: below(learning),
      trained: people(trained),
      degree: people(degree),
    };
  }

  /** Whether an indicator is met at a level. */
  met(code: string, level: 1 | 2): boolean {
    if (this.plan.unmet?.includes(code)) return false;
    if (level === 2 && this.plan.levelOneOnly?.includes(code)) return false;
    const { learning, trained, degree } = thresholds[level][this.difficult ? 'difficult' : 'ordinary'];
    if (code === '5.1') return this.#reaches(this.figures.learning, learning);
    if (code === '5.2')
      return this.#reaches(this.figures.trained, trained) && this.#reaches(this.figures.degree, degree);
    return true;
  }

  #reaches(people: number, percent: number): boolean {
    return people * 100 >= percent * this.figures.population;
  }
}
