import type { notifications as english } from '../en/notifications'
import { formatters } from '../format'

const { plural } = formatters('pt-BR')

/** Messages of the notifications, in Brazilian Portuguese. */
export const notifications: typeof english = {
  bell: (unread) =>
    unread === 0
      ? 'Notificações'
      : plural(unread, { one: 'Notificações, # não lida', other: 'Notificações, # não lidas' }),
  title: 'Notificações',
  none: 'Nenhuma notificação ainda. Eventos importantes da sua conta aparecem aqui.',
  nothingDue: 'Nada para hoje. Acompanhamentos e prazos das suas candidaturas aparecem aqui.',
  unknown: 'Suas notificações ainda não foram carregadas. Continuamos tentando.',
  settingsLink: 'Configurações de notificações',
  due: {
    title: 'Para hoje',
    followUp: 'Fazer acompanhamento',
    deadline: 'Último dia para se candidatar',
    untitled: 'Uma candidatura',
    done: 'Feito',
    doneNamed: (what) => `Feito: ${what}`,
    tomorrow: 'Amanhã',
    tomorrowNamed: (what) => `Adiar para amanhã: ${what}`,
    wasDone: (what) => `Marcado como feito: ${what}`,
    wasMoved: (what) => `Adiado para amanhã: ${what}`,
    failed: 'Não conseguimos abrir esta candidatura. Nada foi alterado. Tente de novo.',
    all: 'Todas as candidaturas',
  },
  unread: 'Nova',
  today: 'Hoje',
  yesterday: 'Ontem',

  askedFor: {
    requirements: 'Requisitos de uma vaga',
    tailoring: 'Sugestões para uma vaga',
    wording: 'Melhor redação de um texto',
    letter: 'Rascunho de uma carta de apresentação',
    translation: 'Tradução',
    match: 'Currículos que combinam com uma vaga',
    interview: 'Perguntas para uma entrevista',
    'import-help': 'Ajuda da IA em uma importação',
    'import-reading': 'Leitura com IA de um arquivo importado',
    cv: 'Currículo solicitado',
    proposal: 'Sugestões de um app',
  },
  somethingAsked: 'Sua solicitação',
  requestDone: (what) => `${what}: tudo pronto`,
  requestFailed: (what) => `${what}: não foi possível concluir`,
  requestFailedText: 'Nada foi perdido. Você pode tentar de novo.',
  keyCreated: (name) => `Chave de API criada: ${name}`,
  keyCreatedText: 'Se não foi você, revogue-a e depois mude sua senha.',
  appConnected: (name) => `App conectado: ${name}`,
  appConnectedText: 'Se não foi você, desconecte-o e depois mude sua senha.',
  newDevice: (device) => `Novo login: ${device}`,
  newDeviceText: 'Se não foi você, desconecte o dispositivo e depois mude sua senha.',
  deletionScheduled: (title) => `Na lixeira: ${title}`,
  deletionScheduledText: (day) => `Será excluído definitivamente em ${day}.`,
  exportDone: 'Seus dados: prontos para baixar',
  exportDoneText: (day) => `O arquivo fica disponível até ${day}.`,
  exportFailed: 'Seus dados: não foi possível exportar',
  exportFailedText: 'Nada foi perdido. Você pode tentar de novo.',
  commentAdded: 'Novo comentário em um documento',
  applicationDue: 'Há algo a fazer nas suas candidaturas',
  webhookDisabled: (host) => `Webhook desativado: ${host}`,
  webhookDisabledText: 'Nós o desativamos porque nada pôde ser entregue por cinco dias.',
  untitled: 'um documento',

  settings: {
    text: 'Escolha sobre o que avisamos você. As notificações nunca contêm texto dos seus currículos.',
    caption: 'Eventos e como avisamos você',
    event: 'Evento',
    ways: { app: 'No app', mail: 'Por e-mail' },
    switchName: (event, way) => `${event}: ${way}`,
    kinds: {
      'request-done': 'Sugestões, um rascunho ou uma tradução ficaram prontos',
      'request-failed': 'Não foi possível concluir uma solicitação',
      'key-created': 'Uma chave de API foi criada',
      'app-connected': 'Um app foi conectado',
      'new-device': 'Um login com um novo dispositivo',
      'deletion-scheduled': 'Um documento será excluído definitivamente',
      'comment-added': 'Um comentário em um documento que você compartilhou',
      'application-due': 'Um acompanhamento ou prazo de uma candidatura',
      'webhook-disabled': 'Um webhook foi desativado porque nada podia ser entregue',
      'export-ended': 'A exportação dos seus dados ficou pronta ou falhou',
    },
    language: 'Idioma dos e-mails',
    timeZone: 'Fuso horário dos e-mails',
    timeZoneHint:
      'Os lembretes chegam às 7 da manhã nesse lugar. Eles citam a empresa, o cargo e o seu acompanhamento.',
    noTimeZone: 'Não escolhido (UTC)',
    noMail:
      'O e-mail não está configurado neste servidor, por isso nenhum e-mail é enviado. Suas notificações ficam no sino.',
    notConfirmed: 'Para receber e-mails, confirme seu endereço no perfil acima.',
    saved: 'Salvo.',
  },
}
