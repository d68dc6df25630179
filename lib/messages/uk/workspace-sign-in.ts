import type { workspaceSignIn as english } from '../en/workspace-sign-in'

/** The card of a workspace about its identity provider, in Ukrainian. */
export const workspaceSignIn: typeof english = {
  title: 'Вхід',
  text: 'Дозвольте учасникам входити через постачальника ідентифікації вашої організації (OpenID Connect).',
  managedText:
    'Як люди входять, визначає адміністратор цього сервера. Робочий простір не може мати тут власного постачальника ідентифікації.',
  issuer: 'Видавець (issuer)',
  clientId: 'Ідентифікатор клієнта',
  clientSecret: 'Секрет клієнта',
  secretHint: 'Залиште порожнім, щоб зберегти поточний секрет.',
  domains: 'Домени ел. пошти',
  domainsHint: 'Кілька розділіть комами.',
  isOpen: 'Приєднатися може кожен з одного з цих доменів',
  role: 'Роль нових учасників',
  redirectUri: 'URI переспрямування',
  signInUrl: 'Посилання для входу',
  save: 'Зберегти',
  saved: 'Збережено.',
  refused:
    'Нічого не збережено. Перевірте видавця, секрет і домени: постачальник має бути доступний і підтримувати OpenID Connect.',
  verified: 'Підтверджено',
  notVerified: 'Не підтверджено',
  verifyText: 'Домен діє, щойно в його DNS є цей запис TXT:',
  verify: 'Перевірити знову',
  remove: 'Вилучити постачальника',
  removed:
    'Учасники більше не можуть входити через цього постачальника. Вони лишаються учасниками.',
  provisioning: 'Керування учасниками (SCIM)',
  provisioningText: 'Ваш каталог додає та вилучає учасників. Нічий обліковий запис не видаляється.',
  url: 'Адреса SCIM',
  makeToken: 'Створити токен',
  token: 'Токен',
  tokenHint: 'Токен діє, доки особа, що його створила, є власником або адміністратором.',
  tokenRevoked: 'Токен більше не діє.',
}
