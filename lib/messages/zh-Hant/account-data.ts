import type { accountData as english } from '../en/account-data'
import { formatters } from '../format'

const { plural, number } = formatters('zh-Hant')

/** Formats a file size in kB or MB, rounded up. */
const sizeOf = (bytes: number) =>
  bytes < 1_000_000
    ? `${number(Math.max(1, Math.ceil(bytes / 1_000)))} kB`
    : `${number(Math.ceil(bytes / 100_000) / 10)} MB`

/** Messages of the data export of an account, and of restoring one, in Traditional Chinese. */
export const accountData: typeof english = {
  title: '你的資料',
  text: '下載帳號裡的所有內容。',
  leftover: {
    title: '這部裝置上其他帳號的履歷',
    text: (count, unsent, day) =>
      `共有 ${number(count)} 份履歷或求職信，上次變更於 ${day}。其中 ${number(unsent)} 份的變更只在這部裝置上。如果那個帳號還在，請登入該帳號，把變更存過去。`,
    download: '下載',
    adopt: '加入我的履歷',
    adopted: (count) => plural(count, { other: '已將 # 份履歷或求職信加入你的履歷。' }),
    remove: '移除',
    removeTitle: '要從這部裝置移除嗎？',
    removeText: (count) =>
      plural(count, {
        other: '這會移除 # 份履歷或求職信，其中的變更沒有存在其他地方。移除後無法復原。',
      }),
    removeForGood: '永久移除',
    removed: '已從這部裝置移除。',
    cancel: '取消',
    failed: '沒有成功。履歷仍在這部裝置上。請再試一次。',
  },
  export: {
    title: '匯出你的資料',
    none: '履歷、求職信、版本、PDF、照片、AI 請求和帳號資料。可能需要一些時間。',
    begin: '準備下載檔',
    again: '重新準備',
    waiting: '正在開始…',
    running: (done, of) => plural(of, { other: `準備中：已完成 ${number(done)} 份文件，共 # 份` }),
    leave: '你可以離開這個頁面。下載檔準備好時會通知你。',
    unreached: '伺服器目前沒有回應。系統會繼續嘗試。',
    stop: '停止',
    stopped: '已停止。沒有製作下載檔，帳號也沒有任何變更。',
    done: (packed, kept) => `準備於 ${packed}，可下載至 ${kept}。`,
    parts: (count) =>
      count === 1
        ? ''
        : plural(count, { other: '你的資料分成 # 個檔案，每個都能單獨開啟。請全部下載。' }),
    download: (part, of, bytes) =>
      of === 1
        ? `下載（${sizeOf(bytes)}）`
        : `下載第 ${number(part)} 部分，共 ${number(of)} 部分（${sizeOf(bytes)}）`,
    links: '下載連結的有效時間為一小時。每次按下按鈕都會取得新的連結。',
    remove: '從伺服器刪除',
    removed: '下載檔已從伺服器刪除。你的帳號沒有變更。',
    failed: '無法準備下載檔。帳號沒有任何變更。請再試一次。',
    lost: '這個下載檔已不存在。請重新準備。',
  },
  bring: {
    title: '還原匯出檔',
    none: '選擇這部或其他伺服器的匯出檔。帳號裡的內容不會被取代，重複還原同一個檔案也不會多出內容。',
    choose: '選擇檔案',
    steps: {
      sending: (name) => `正在上傳「${name}」`,
      waiting: (name) => `正在等候讀取「${name}」`,
      reading: (name) => `正在讀取「${name}」`,
      writing: (name) => `正在還原「${name}」`,
    },
    leave: '檔案上傳完成後，你就可以離開這個頁面，其餘的會在伺服器上進行。',
    done: ({ added, alreadyHere }) =>
      [
        added === 0 ? '沒有加入任何文件。' : plural(added, { other: '已加入 # 份文件。' }),
        alreadyHere === 0 ? '' : plural(alreadyHere, { other: '有 # 份原本就在這裡。' }),
      ].join(''),
    more: ({ versions, pictures, pdfs }) =>
      [
        versions > 0 && plural(versions, { other: '# 個先前的版本' }),
        pictures > 0 && plural(pictures, { other: '# 個照片或字型檔' }),
        pdfs > 0 && plural(pdfs, { other: '# 個 PDF' }),
      ]
        .filter(Boolean)
        .join('、'),
    with: (more) => `另外加入：${more}。`,
    refused: (count) => plural(count, { other: '有 # 個檔案無法還原，其他都已還原。' }),
    reasons: {
      damaged: '檔案損毀',
      password: '有密碼保護',
      'too-large': '太大',
      changed: '匯出後被改過',
      'wrong-content': '內容與副檔名不符',
      'newer-version': '由較新版本的 Vitae 製作',
      'no-document': '缺少所屬的文件：請先還原其他部分，再還原這個檔案',
      'no-room': '你的帳號空間已滿',
    } as Readonly<Record<string, string>>,
    failures: {
      damaged: '這個檔案不完整或已損毀。沒有任何變更。請重新下載後再試一次。',
      'too-large': '這個檔案比任何匯出檔都大。沒有任何變更。',
      'too-many': '這個檔案的內容比任何匯出檔都多。沒有任何變更。',
      'no-export': '這不是帳號的匯出檔。沒有任何變更。單份履歷和裝置的備份請在「你的履歷」中開啟。',
      'newer-version':
        '這個檔案由較新版本的 Vitae 製作。沒有任何變更。請在製作它的伺服器上還原，或等這部伺服器更新。',
      'gave-up': '無法讀取這個檔案。內容沒有遺失。請稍後再試一次。',
      unsent: '上傳沒有完成。沒有任何變更。請重新選擇檔案。',
      lost: '無法得知這次還原的結果。已加入的內容都還在。請重新選擇檔案，以確保完整。',
    } as Readonly<Record<string, string>>,
  },
}
