import type { accountArchive as english } from '../en/account-archive'
import { formatters } from '../format'

const { number } = formatters('zh-Hant')

/** Texts of the files inside the archive of an account, in Traditional Chinese. */
export const accountArchive: typeof english = {
  readme: ({ place, day, part, isOnly, version }) =>
    `${
      isOnly
        ? `你在 Vitae（${place}）的資料，${day}`
        : `你在 Vitae（${place}）的資料，${day}：第 ${number(part)} 部分

你的資料分成好幾個封存檔，每個都能單獨開啟，合起來就是全部內容。`
    }

內容
----
cvs/               你的履歷，採用其他程式也能讀取的 JSON Resume 格式，以及你的求職信
trash/             垃圾桶裡的文件，格式同上
data/documents/    每份文件的儲存原樣，含所有先前的版本
data/              你的帳號與設定、API 金鑰（不含金鑰本身）、通知、留言
files/processed/   你的照片，以及分享連結背後的 PDF（kept-…）
files/exports/     其他製作過的 PDF
files/requests/    程式替你請求的檔案
files/uploads/     你上傳且仍保留的檔案
manifest.json      這個封存檔的文件清單，供程式使用
hashes.txt         每個檔案的 SHA-256 總和檢查碼，可用 "sha256sum -c hashes.txt" 核對

還原
----
登入任何一部 Vitae 伺服器，開啟「設定」，再到「你的資料」選擇這個檔案。那裡原有的內容不會被取代。
沒有帳號時，請開啟「你的履歷」，把這個檔案拖放進去。這種方式不會還原先前的版本和分享過的 PDF；
它們仍保留在檔案裡。

格式：vitae-backup，版本 ${version}。文字採用 UTF-8。副檔名為 .jsonl 的檔案，每一行都是一個 JSON 值。
這個封存檔不含密碼，也不含任何金鑰本身。拿到這個檔案的人都能讀取你的所有文件。
`,
}
