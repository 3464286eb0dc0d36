/** Why a question could not be archived or given back: the first thing that is wrong with it, where something is. */
export function refusedWords({ message, problems }: { message: string; problems?: readonly { message: string }[] }) {
  return problems?.[0]?.message ?? message;
}
