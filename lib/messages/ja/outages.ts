import type { outages as english } from '../en/outages'

/** Messages about outages: what is out, what still works, what waits, in Japanese. */
export const outages: typeof english = {
  server:
    '現在サーバーが応答していません。作業は続けられます。入力、プレビュー、PDFはここで動作します。',
  saving:
    '現在アカウントに保存できません。作業は続けられます。入力、プレビュー、PDFはここで動作します。',
  waits: 'すべてこのデバイスに保存され、後で自動的にアカウントに送られます。',
  waitsInTab:
    'それまで変更はこのタブにしかないため、タブを閉じないでください。自動的にアカウントに送られます。',
  short: {
    server: 'サーバーが応答していません。',
    saving: 'アカウントに保存できません。',
    waits: '入力を続けられます。すべてここに保存され、後で送られます。',
  },
  mail: '現在メールを送信できません。復旧するまで、コードやリンクは届きません。ほかの機能は使えます。',
  models:
    'このサーバーのAIモデルが応答しませんでした。ほかの機能はすべて使えます。数分後にもう一度お試しください。',
}
