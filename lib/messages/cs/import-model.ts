import type { importModel as english } from '../en/import-model'
import { formatters } from '../format'

const { plural } = formatters('cs')

/** Messages of the review of an imported file about an AI model that reads all of it, in Czech. */
export const importModel: typeof english = {
  read: 'Přečíst znovu s AI',
  offer:
    'Jsou položky pomíchané nebo chybí? AI může celý soubor přečíst znovu. Můžete to vrátit zpět.',
  stop: 'Zastavit',
  stages: {
    waiting: 'Čeká se na spuštění.',
    reading: 'Čtení.',
    drafting: 'AI čte soubor.',
    checking: 'Kontroluje se odpověď.',
  },
  stay: 'Může to trvat několik minut. Můžete zde dál pracovat. Když kontrolu opustíte, zastaví se to.',
  ready: 'AI soubor přečetla. Vaši práci to nepřerušilo.',
  show: 'Zobrazit výsledek',
  withAi: 'Přečteno s AI.',
  marked: (count) =>
    plural(count, {
      one: '# pole je jiné a má značku „Zkontrolujte“.',
      few: '# pole jsou jiná, každé má značku „Zkontrolujte“.',
      many: '# pole je jiné, každé má značku „Zkontrolujte“.',
      other: '# polí je jiných, každé má značku „Zkontrolujte“.',
    }),
  same: 'Všechna pole jsou stejná.',
  withoutAi: {
    value: (section, field, text) => `${section === '' ? field : `${section}, ${field}`} „${text}“`,
    elsewhere: (entry) => `v položce „${entry}“`,
    values: (parts) => `Bez AI: ${parts.join(' · ')}`,
    leftOver: 'Bez AI: nezařazeno',
  },
  sent: 'Text tohoto souboru byl odeslán modelu AI. Samotný soubor zůstává na tomto zařízení.',
  unchanged: 'Nic se nezměnilo.',
  failures: {
    'too-long':
      'Tento soubor má víc textu, než model AI dokáže najednou přečíst, proto se neodeslal.',
    'nothing-found': 'Nic z odpovědi modelu AI ve vašem souboru není, proto ji nelze použít.',
    'gave-up':
      'Práce na tomto souboru trvala příliš dlouho, proto byla zastavena. Zkuste to znovu.',
  },
  consent: {
    title: 'Přečíst tento soubor s AI?',
    sends: (model) =>
      `Odešle text souboru modelu ${model}: každý řádek s jeho stranou, sloupcem a vzhledem, například velikostí.`,
    marks:
      'E-mailové adresy, telefonní čísla, ulice a číslo, odkazy a vaše jméno se tam, kde je Vitae rozpozná, nahradí značkami jako [email 1]. Na tomto zařízení se vrátí zpět.',
    asIs: 'Vše ostatní se odesílá tak, jak je. Patří k tomu i uživatelské jméno nebo část vašeho jména, kterou se nepodařilo rozpoznat.',
    notSent: 'Samotný soubor a jeho obrázky se neodesílají.',
    returns:
      'AI jen říká, které slovo kam patří: každé slovo stále pochází z vašeho souboru. Výsledek můžete vrátit zpět.',
    cancel: 'Zrušit',
    send: 'Odeslat a přečíst',
  },
}
