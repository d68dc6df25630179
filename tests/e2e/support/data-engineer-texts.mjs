/** A CV of nobody, as a browser prints it: headings, dates at the end of the line, bullets. */
export const printedCv = `<html lang="en"><body style="font: 11pt Arial; margin: 40px 50px">
<h1>Ana Reis</h1><p>Data engineer</p><p>ana.reis@example.org | +351 555 010 204 | Porto</p>
<h2>Experience</h2>
<div><b>Senior Data Engineer</b>, Brightwater Energy <span style="float:right">Mar 2021 – present</span></div>
<ul><li>Cut warehouse spend by 38% by moving cold partitions.</li></ul>
<h2>Education</h2>
<div><b>MSc Informatics</b>, University of Northport <span style="float:right">2017</span></div>
</body></html>`

/** A job that the CV answers in part. */
export const dataEngineerAd = `Senior Data Engineer
Meridian Grid is hiring a senior data engineer in Lisbon.

What you bring
- Strong experience with Kafka and Python
- 3 years of experience with SQL
- Kubernetes in production
`
