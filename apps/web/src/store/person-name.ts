import type { Person } from '@webwijzer/domain/together'
import type { Messages } from '@webwijzer/messages/messages'

/** How somebody is called: by name, by group, or by what he may do. */
export function personName(
  { group, name, role }: Pick<Person, 'group' | 'name' | 'role'>,
  { choices, together }: Messages,
): string {
  const words = [name, group === null ? null : together.people.group(group)].filter(Boolean)
  return words.length > 0 ? words.join(' · ') : choices.role[role]
}
