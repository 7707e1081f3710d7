type Named = { readonly name: string; readonly abbreviation: string | null }

/** What to call something where its full name is not in sight: an abbreviation that is part of the name, else the name. */
export function shortName({ name, abbreviation }: Named): string {
  return abbreviation && name.includes(abbreviation) ? abbreviation : name
}

/** The name with the abbreviation behind it, unless the name shows it already. */
export function fullName({ name, abbreviation }: Named): string {
  return abbreviation && !name.includes(abbreviation) ? `${name} (${abbreviation})` : name
}

/** What to call something below its full name. */
export const calledName = ({ name, abbreviation }: Named): string => abbreviation ?? name
