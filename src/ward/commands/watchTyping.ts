import { pastedScores, typedScore } from '../../domain/checks/typedScore';
import type { Edit } from '../../sheets/edit';
import type { Memory } from '../../sheets/memory';
import { typingWords } from '../../words/typing';
import { rememberedScores } from '../scoresWatched';

/**
 * Says at once what is wrong with a score just typed. It knows the cells from the last check and asks as little as it
 * can, for it runs at every key; the mark in the cell comes and goes by the rules that the check left there.
 */
export function watchTyping(edit: Edit, memory: Memory): void {
  const scores = rememberedScores(memory)?.[edit.sheetId()];
  if (scores === undefined) return;
  const cells = edit.cells();
  const affected = pastedScores(scores, cells);
  if (affected === 0) return;
  const first = { row: cells.top, column: cells.left };
  if (cells.top === cells.bottom && cells.left === cells.right) {
    const wrong = typedScore(scores, first, edit.typed());
    if (wrong !== null) edit.say(typingWords.wrong(first, wrong), typingWords.title);
  } else if (!edit.isCleared()) {
    edit.say(typingWords.pasted(affected), typingWords.title);
  }
}
