import type { requests as english } from '../en/requests'
import { formatters } from '../format'

const { number } = formatters('cs')

/** Messages about the state of a requested CV, for programs, in Czech. */
export const requests: typeof english = {
  waiting: 'Vaše data jsou uložena. Požadavek čeká na spuštění.',
  stages: {
    saving: 'Vaše data se ukládají.',
    reading: 'Čte se inzerát. Vaše data jsou uložena.',
    drafting: 'Model AI píše návrhy. Vaše data jsou uložena.',
    checking: 'Každý návrh se porovnává s životopisem. Vaše data jsou uložena.',
    verifying: 'Model AI hledá doklady v životopise. Vaše data jsou uložena.',
    writing: 'Vytvářejí se soubory. Vaše data jsou uložena.',
  },
  done: (heldBack) =>
    [
      'Životopis je hotový. Odkazy platí jednu hodinu. Nové získáte opakováním požadavku.',
      heldBack > 0 &&
        `Návrhy modelu AI, které v životopise nejsou: ${number(heldBack)}. Posuďte je v souboru JSON.`,
    ]
      .filter(Boolean)
      .join(' '),
  notes: {
    withModel:
      'Návrhy modelu AI jsou v poli heldBack, aby je posoudil ten, čí životopis to je. V životopise žádný z nich není. Všechen text je takový, jaký přišel. Kde bylo pořadí volné, je první to, co vyžaduje inzerát.',
    withoutModel:
      'Není nastavený žádný model AI, takže všechen text je takový, jaký přišel. Kde bylo pořadí volné, je první to, co vyžaduje inzerát.',
    noModelAsked:
      'Model AI se podle vaší volby nepoužil, takže všechen text je takový, jaký přišel. Kde bylo pořadí volné, je první to, co vyžaduje inzerát.',
    plain: 'Není nastavený žádný model AI a chybí inzerát, takže životopis je takový, jaký přišel.',
  },
}
