const soonMs = 60_000;

/** Has a function of the script run by itself in a minute; an earlier wish for it gives way. */
export function runLater(functionName: string): void {
  dontRunLater(functionName);
  ScriptApp.newTrigger(functionName).timeBased().after(soonMs).create();
}

/** Takes the wish back; a trigger that has run stays in the list until somebody takes it away, too. */
export function dontRunLater(functionName: string): void {
  for (const trigger of ScriptApp.getProjectTriggers()) {
    if (trigger.getHandlerFunction() === functionName) ScriptApp.deleteTrigger(trigger);
  }
}
