/** What became of the triggers that hand a form's answers to a function of the script. */
export interface TriggerMending {
  made: boolean;
  removed: number;
}

/**
 * Sees to it that exactly one trigger of this account runs `handler` for the form. Triggers of other accounts cannot be
 * seen; a second run for one response changes nothing.
 */
export function keepOneTrigger(formId: string, handler: string): TriggerMending {
  const ours = ScriptApp.getProjectTriggers().filter(
    (trigger) => trigger.getHandlerFunction() === handler && trigger.getTriggerSourceId() === formId,
  );
  for (const trigger of ours.slice(1)) ScriptApp.deleteTrigger(trigger);
  if (ours.length === 0) ScriptApp.newTrigger(handler).forForm(formId).onFormSubmit().create();
  return { made: ours.length === 0, removed: Math.max(0, ours.length - 1) };
}
