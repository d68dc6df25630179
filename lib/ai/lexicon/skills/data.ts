import type { SkillTable } from '../skill-table'

/** Databases and data pipelines. */
export const databases: SkillTable = {
  category: 'data',
  rows: `
SQL = structured query language, SQL queries, SQL-Abfragen
PostgreSQL = Postgres, PostGIS, psql > SQL, Relational databases
MySQL = MariaDB > SQL, Relational databases
Microsoft SQL Server = SQL Server, MSSQL, MS SQL, T-SQL, TSQL, SSMS > SQL, Relational databases
Oracle Database = Oracle DB, PL/SQL, PLSQL > SQL, Relational databases
SQLite > SQL, Relational databases
IBM Db2 = DB2 > SQL, Relational databases
Microsoft Access = MS Access, ~Access > Relational databases
Relational databases = RDBMS, relational database, relationale Datenbanken, bases de données relationnelles, bases de datos relacionales, bancos de dados relacionais, database relazionali
NoSQL = NoSQL databases
MongoDB > NoSQL
Redis > NoSQL
Apache Cassandra = Cassandra > NoSQL
Neo4j = graph databases > NoSQL
Firebase = Firestore
Database administration = DBA, Datenbankadministration, administration de bases de données, administración de bases de datos
Database design = schema design, Datenbankdesign, conception de bases de données, diseño de bases de datos
Data modelling = data modeling, Datenmodellierung, modélisation des données, modelado de datos, modelagem de dados, modellazione dei dati
ETL = ELT, ETL pipelines, ETL processes, ETL-Prozesse
Data engineering = Datenengineering, ingénierie des données, ingeniería de datos, engenharia de dados, ingegneria dei dati
Data pipelines = data pipeline, Datenpipelines, pipelines de données, canalizaciones de datos
Data warehousing = data warehouse, data warehouses, DWH, entrepôt de données, almacén de datos
Data contracts = data contract
Data lake = data lakes, lakehouse
~Snowflake > SQL, Data warehousing
BigQuery = Google BigQuery > SQL, Google Cloud, Data warehousing
Amazon Redshift = Redshift, AWS Redshift > AWS, SQL, Data warehousing
Databricks
Apache Spark = ~Spark, PySpark, Spark SQL, Spark Streaming > Big data
Apache Hadoop = Hadoop, HDFS, MapReduce > Big data
Apache Hive = ~Hive, HiveQL > Big data
Apache Flink = Flink > Event streaming
Apache Airflow = ~Airflow
Apache Iceberg = ~Iceberg
Delta Lake
dbt = data build tool > SQL
Fivetran
Talend > ETL
Informatica = Informatica PowerCenter > ETL
SSIS = SQL Server Integration Services > ETL
Alteryx
Big data = Massendaten, données massives
Data quality = Datenqualität, qualité des données, calidad de datos, qualidade de dados, qualità dei dati
Data governance = Datengovernance, gouvernance des données, gobierno de datos
Data migration = Datenmigration, migration de données, migración de datos, migração de dados, migrazione dei dati
Data entry = Datenerfassung, Dateneingabe, saisie de données, entrada de datos, introducción de datos, entrada de dados, inserimento dati
`,
}

/** Data analysis. */
export const analysis: SkillTable = {
  category: 'data',
  rows: `
Data analysis = data analytics, Datenanalyse, Datenauswertung, analyse de données, analyse des données, análisis de datos, análise de dados, analisi dei dati, analisi dati
Data science = ciencia de datos, ciência de dados, science des données, scienza dei dati
Data visualisation = data visualization, Datenvisualisierung, visualisation de données, visualización de datos, visualização de dados, visualizzazione dei dati
Business intelligence = Power Query, informatique décisionnelle, inteligencia de negocio
~Tableau = Tableau Desktop, Tableau Server > Data visualisation, Business intelligence
Power BI = PowerBI, Microsoft Power BI, DAX > Data visualisation, Business intelligence
~Looker = Looker Studio, LookML, Google Data Studio > Data visualisation, Business intelligence
Qlik = QlikView, Qlik Sense > Data visualisation, Business intelligence
Dashboards = dashboarding, tableaux de bord, cuadros de mando
Statistics = statistical analysis, statistical methods, Statistik, statistische Analyse, statistiques, analyse statistique, estadística, análisis estadístico, estatística, análise estatística, statistica, analisi statistica
SPSS = IBM SPSS > Statistics
SAS software = ~SAS, SAS programming > Statistics
Stata > Statistics
Minitab > Statistics
Regression analysis = linear regression, logistic regression, Regressionsanalyse, régression linéaire, regresión lineal > Statistics
Time series analysis = time series, forecasting models, Zeitreihenanalyse, séries temporelles, series temporales > Statistics
A/B testing = AB testing, split testing, A/B tests
Predictive modelling = predictive modeling, predictive analytics, prädiktive Modelle, modélisation prédictive, modelos predictivos
pandas = Python pandas > Python
NumPy > Python
SciPy > Python
scikit-learn = sklearn > Python, Machine learning
Jupyter = Jupyter notebooks > Python
Machine learning = maschinelles Lernen, apprentissage automatique, aprendizaje automático, aprendizagem automática, aprendizado de máquina, apprendimento automatico
Deep learning = neural networks, neuronale Netze, apprentissage profond, aprendizaje profundo, aprendizado profundo > Machine learning
TensorFlow > Machine learning
PyTorch > Machine learning
Keras > Machine learning
XGBoost > Machine learning
MLflow = MLOps > Machine learning
Natural language processing = NLP, Sprachverarbeitung, traitement du langage naturel, procesamiento del lenguaje natural > Machine learning
Large language models = LLM, LLMs, generative AI, GenAI, generative KI, IA générative, IA generativa
Prompt engineering
Computer vision = OpenCV, image recognition, Bildverarbeitung, vision par ordinateur, visión por computador, visione artificiale > Machine learning
Artificial intelligence = ~AI, ~KI, ~IA, künstliche Intelligenz, intelligence artificielle, inteligencia artificial, intelligenza artificiale
GIS = geographic information systems, ArcGIS, QGIS, SIG cartographie, Geoinformationssysteme
Web scraping = BeautifulSoup, Scrapy
Google Analytics = GA4, Google Analytics 4 > Web analytics
Web analytics = Webanalyse, analítica web, Matomo, Adobe Analytics
Operations research = mathematical optimisation, linear programming, recherche opérationnelle, investigación operativa
`,
}

/** Information security. */
export const security: SkillTable = {
  category: 'security',
  rows: `
Information security = cyber security, cybersecurity, IT security, infosec, IT-Sicherheit, Informationssicherheit, cybersécurité, sécurité informatique, ciberseguridad, seguridad informática, cibersegurança, segurança da informação, sicurezza informatica
Penetration testing = pen testing, pentesting, ethical hacking, Penetrationstests, tests d'intrusion, pruebas de penetración > Information security
Vulnerability management = vulnerability assessment, Schwachstellenmanagement, gestion des vulnérabilités > Information security
SIEM = security information and event management > Information security
Security operations = SOC analyst, SOC monitoring > Information security
Threat modelling = threat modeling, threat intelligence, Bedrohungsanalyse > Information security
Identity and access management = ~IAM, OAuth, OAuth2, SAML, single sign-on, SSO, Keycloak
Cryptography = encryption, Kryptographie, cryptographie, criptografía, crittografia
Firewalls = firewall configuration, Fortinet, Palo Alto firewalls > Computer networking
Burp Suite > Penetration testing
Wireshark > Computer networking
OWASP = OWASP Top 10 > Information security
ISO 27001 = ISO/IEC 27001 > Information security
SOC 2 = SOC 2 compliance > Information security
PCI DSS = PCI compliance
GDPR = data protection, DSGVO, RGPD, Datenschutz, protection des données, protección de datos, proteção de dados, LGPD, protezione dei dati
HIPAA = HIPAA compliance
CISSP = certified information systems security professional > Information security
`,
}
