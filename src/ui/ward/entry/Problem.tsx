import type { FieldProblem } from '../../../ward/calls';
import { Mark } from '../../parts/Mark';

/** What is wrong beside its field, in the words of the findings; nothing where nothing is. */
export function Problem({ id, problem }: { id: string; problem: FieldProblem | undefined }) {
  if (!problem) return null;
  return (
    <div class="problem error" id={id}>
      <Mark kind="error" />
      <p>
        {problem.message} {problem.fix}
      </p>
    </div>
  );
}
