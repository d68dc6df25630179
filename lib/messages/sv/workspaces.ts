import type { workspaces as english } from '../en/workspaces'

/** The page of workspaces, in Swedish. */
export const workspaces: typeof english = {
  title: 'Arbetsytor',
  intro: 'Arbeta med cv:n tillsammans med andra. Dina egna dokument förblir privata.',
  list: 'Dina arbetsytor',
  none: 'Du är inte med i någon arbetsyta än.',
  roles: {
    owner: 'Ägare',
    admin: 'Administratör',
    member: 'Medlem',
    coach: 'Rådgivare',
    viewer: 'Endast läsning',
  },
  create: {
    title: 'Ny arbetsyta',
    text: 'Du blir ägare och kan bjuda in andra.',
    name: 'Namn',
    missing: 'Ange ett namn.',
    submit: 'Skapa arbetsyta',
    done: (name) => `”${name}” har skapats.`,
    limit: 'Du är med i 20 arbetsytor, vilket är gränsen. Lämna en först.',
  },
  invitation: {
    title: 'Du är inbjuden till en arbetsyta',
    titleOf: (name) => `Inbjudan till ”${name}”`,
    by: (inviter) => `${inviter} bjuder in dig.`,
    role: (role) => `Din roll: ${role}.`,
    forEmail: (email) =>
      `Inbjudan är till ${email}. Använd den adressen, så kommer du tillbaka hit.`,
    text: 'Medlemmarna ser ditt namn och din e-postadress. Det du skapar i arbetsytan kan de öppna. Dina egna dokument förblir privata.',
    accept: 'Tacka ja',
    joined: (name) => `Nu är du med i ”${name}”.`,
    gone: 'Inbjudan har redan använts eller dragits tillbaka, eller har gått ut. Be om en ny.',
    otherAccount: (invited, own) =>
      `Inbjudan är till ${invited}, men du är inloggad som ${own}. Logga in med den inbjudna adressen.`,
    otherAddress:
      'Inbjudan gäller en annan e-postadress, eller så är din inte bekräftad än. Logga in med den inbjudna adressen.',
    limit: 'Arbetsytan är full, eller så är du redan med i 20 arbetsytor. Inget har ändrats.',
  },
  signedOut: 'Använd den inbjudna e-postadressen. Sedan kommer du tillbaka hit.',
  lastOwner:
    'Du är ensam ägare till en arbetsyta med andra medlemmar. Inget har raderats. Lämna över den eller radera den först.',
}
