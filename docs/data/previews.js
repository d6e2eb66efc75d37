window.briefingPreviews = {
  "companies/36kr.html": [
    "36kr.com",
    "company · media outlet",
    "36kr.com reported on the plans of Xiaomi’s car business, citing people familiar with the matter."
  ],
  "people/alan-kang.html": [
    "Alan Kang",
    "person · analyst",
    "Alan Kang is senior analyst at LMC Automotive."
  ],
  "companies/apple.html": [
    "Apple",
    "company · company",
    "Apple is a company on whose car ambitions Reuters has reported."
  ],
  "companies/baidu.html": [
    "Baidu",
    "company · search engine provider",
    "Baidu is a Chinese search engine provider which said that it plans to manufacture electric vehicles through a car plant owned by Geely."
  ],
  "companies/bestune.html": [
    "Bestune",
    "company · business segment of FAW Group",
    "Bestune is one of the seven business segments that FAW Group oversees."
  ],
  "companies/bmw-ag.html": [
    "BMW AG",
    "company · company",
    "BMW AG is a German company with which Great Wall Motor is building an electric vehicle factory in China."
  ],
  "companies/bosch.html": [
    "Bosch",
    "company · car or supply chain company",
    "Bosch is named among the car and supply chain companies in which Lei Jun “has left his mark”."
  ],
  "companies/catl.html": [
    "CATL",
    "company · car or supply chain company",
    "CATL is named among the car and supply chain companies in which Lei Jun “has left his mark”."
  ],
  "companies/changan-automobile.html": [
    "Changan Automobile",
    "company · car or supply chain company",
    "Changan Automobile is named among the car and supply chain companies in which Lei Jun “has left his mark”."
  ],
  "companies/communist-party-of-china.html": [
    "Communist Party of China",
    "company · political party",
    "The Communist Party of China is named as the party of the Jilin Provincial Committee."
  ],
  "companies/dongfeng-motor.html": [
    "Dongfeng Motor",
    "company · car or supply chain company",
    "Dongfeng Motor is named among the car and supply chain companies in which Lei Jun “has left his mark”."
  ],
  "companies/faw-group.html": [
    "FAW Group",
    "company · manufacturer",
    "FAW Group is an automaker with headquarters in northeast China’s Jilin Province, established in 1953."
  ],
  "companies/faw-jiefang.html": [
    "FAW Jiefang",
    "company · subsidiary of FAW Group",
    "FAW Jiefang is a subsidiary of FAW Group."
  ],
  "companies/faw-new-energy-automobile-sales.html": [
    "FAW New Energy Automobile Sales",
    "company · company",
    "FAW New Energy Automobile Sales is a company which, according to Qichacha, is 100% controlled by FAW and was established on 9 September."
  ],
  "companies/geely.html": [
    "Geely",
    "company · manufacturer",
    "Geely is an automaker with aspirations of offering engineering and contract manufacturing consulting."
  ],
  "companies/great-wall-motor.html": [
    "Great Wall Motor",
    "company · manufacturer",
    "Great Wall Motor is an automaker based in Baoding through whose factory, unnamed people say, Xiaomi plans to manufacture electric vehicles."
  ],
  "people/han-jun.html": [
    "Han Jun",
    "person · official",
    "Han Jun, governor of Jilin, is named among the officials who met with Lei’s team."
  ],
  "people/hong-feng.html": [
    "Hong Feng",
    "person · core member of a company",
    "Hong Feng is named among the core members of “the company”, which is led by Lei Jun as CEO."
  ],
  "companies/hong-kong-stock-exchange.html": [
    "Hong Kong Stock Exchange",
    "company · stock exchange",
    "The Hong Kong Stock Exchange is where Xiaomi announced its plan for an electric vehicle subsidiary."
  ],
  "companies/hongqi.html": [
    "Hongqi",
    "company · business segment of FAW Group",
    "Hongqi is one of the seven business segments that FAW Group oversees."
  ],
  "companies/huawei.html": [
    "Huawei",
    "company · company",
    "Huawei is a company on whose car ambitions Reuters has reported."
  ],
  "companies/jac-motors.html": [
    "JAC Motors",
    "company · manufacturer",
    "JAC Motors denied, in an announcement, online rumours that it would manufacture Xiaomi cars."
  ],
  "companies/jiefang.html": [
    "Jiefang",
    "company · business segment of FAW Group",
    "Jiefang is one of the seven business segments that FAW Group oversees."
  ],
  "companies/jilin-provincial-government.html": [
    "Jilin provincial government",
    "company · government body",
    "The Jilin provincial government published the report on Lei Jun’s visit on its website."
  ],
  "companies/jilin-provincial-party-committee.html": [
    "Jilin Provincial Committee of the Communist Party of China",
    "company · party committee",
    "The Jilin Provincial Committee of the Communist Party of China is the committee whose secretary is Jing Junhai."
  ],
  "people/jing-junhai.html": [
    "Jing Junhai",
    "person · official",
    "Jing Junhai is secretary of the Jilin Provincial Committee of the Communist Party of China."
  ],
  "people/lei-jun.html": [
    "Lei Jun",
    "person · business executive",
    "Lei Jun is the founder, chairman and CEO of Xiaomi."
  ],
  "companies/li-auto.html": [
    "Li Auto",
    "company · new energy company",
    "Li Auto is named among the leading companies of the new energy industry."
  ],
  "people/li-xiaoshuang.html": [
    "Li Xiaoshuang",
    "person · core member of a company",
    "Li Xiaoshuang is named among the core members of “the company”, which is led by Lei Jun as CEO."
  ],
  "people/liu-de.html": [
    "Liu De",
    "person · core member of a company",
    "Liu De is named among the core members of “the company”, which is led by Lei Jun as CEO."
  ],
  "companies/lmc-automotive.html": [
    "LMC Automotive",
    "company · company",
    "LMC Automotive is the company at which Alan Kang is senior analyst."
  ],
  "people/lu-weibing.html": [
    "Lu Weibing",
    "person · core member of a company",
    "Lu Weibing is named among the core members of “the company”, which is led by Lei Jun as CEO."
  ],
  "people/musk.html": [
    "Musk",
    "person · role not stated",
    "Musk is a person whom Lei Jun says he has visited twice; the article gives only this one name."
  ],
  "companies/nio.html": [
    "NIO",
    "company · new energy company",
    "NIO is named among the leading companies of the new energy industry and as party to a manufacturing agreement with JAC Motors."
  ],
  "companies/qichacha.html": [
    "Qichacha",
    "company · information platform",
    "Qichacha is an enterprise information platform."
  ],
  "companies/reuters.html": [
    "Reuters",
    "company · media outlet",
    "Reuters reported that Xiaomi plans, according to three people, to manufacture electric vehicles through the factory of Great Wall Motor."
  ],
  "companies/saic-gm-wuling.html": [
    "SAIC-GM-Wuling",
    "company · car or supply chain company",
    "SAIC-GM-Wuling is named among the car and supply chain companies in which Lei Jun “has left his mark”."
  ],
  "companies/sinolink-securities.html": [
    "Sinolink Securities",
    "company · securities firm",
    "Sinolink Securities is cited for statistics on the enterprises in which Xiaomi invests."
  ],
  "people/wang-xiang.html": [
    "Wang Xiang",
    "person · core member of a company",
    "Wang Xiang is named among the core members of “the company”, which is led by Lei Jun as CEO."
  ],
  "companies/weibo.html": [
    "Weibo",
    "company · platform",
    "Weibo is the platform on which Lei Jun publicly “recruited” people."
  ],
  "companies/xiaomi.html": [
    "Xiaomi",
    "company · manufacturer",
    "Xiaomi is a Chinese smartphone company that also manufactures dozens of devices connected to the Internet and has announced that it plans a subsidiary for intelligent electric vehicles."
  ],
  "companies/xiaomi-auto.html": [
    "Xiaomi Auto",
    "company · car business of Xiaomi",
    "Xiaomi Auto is Xiaomi’s car business, which the articles also call Xiaomi Motors, Xiaomi Car and Xiaomi’s automotive business; one article says that its company registration in China was completed on 1 September."
  ],
  "companies/xpeng-motors.html": [
    "Xpeng Motors",
    "company · new energy company",
    "Xpeng Motors is named among the leading companies of the new energy industry."
  ],
  "events/36kr-report.html": [
    "36kr.com reports on the plans of Xiaomi’s car business",
    "event · happened · about September 2021 (inferred)",
    "36kr.com said on a Friday, citing people familiar with the matter, that the first model is planned for the first half of 2024; its report also says that 900,000 units are aimed for in three years."
  ],
  "events/apple-huawei-reports.html": [
    "Reuters reports on the car ambitions of Apple and Huawei",
    "event · happened · by March 2021 (inferred)",
    "Reuters has reported on the respective car ambitions of Apple and Huawei."
  ],
  "events/auto-team-interviews.html": [
    "Xiaomi’s auto team conducts interviews and communicates with partners",
    "event · stated · March to about September 2021 (inferred)",
    "Lei Jun said that in the past five months the auto team has conducted “more 2000 interviews” and communicated with over 10 partners."
  ],
  "events/baidu-geely-plan.html": [
    "Baidu says that it plans to manufacture electric vehicles through a Geely plant",
    "event · happened · January 2021 (inferred)",
    "Baidu said in January that it plans to manufacture electric vehicles through a car plant owned by Geely; the manufacture is a plan."
  ],
  "events/competition-entry-decision.html": [
    "Lei Jun is said to have decided to enter the market with a loss on the bill of materials",
    "event · reported · by about September 2021 (inferred)",
    "According to industry sources cited by 36kr.com, Lei Jun decided to enter the market with a bill-of-materials loss of 10 percent, as competition would be fierce."
  ],
  "events/faw-founding.html": [
    "FAW Group is established",
    "event · happened · 1953",
    "China FAW Group Co., Ltd., formerly known as “The First Automobile Factory of China”, was established in 1953."
  ],
  "events/faw-jiefang-share-rise.html": [
    "The share price of FAW Jiefang rises by 10%",
    "event · happened · about September 2021 (inferred)",
    "The share price of FAW Jiefang rose by 10% to 12.78 yuan, according to the article affected by the news of the visit."
  ],
  "events/faw-new-energy-establishment.html": [
    "FAW New Energy Automobile Sales is established",
    "event · reported · 9 September 2021 (year inferred)",
    "According to Qichacha, FAW New Energy Automobile Sales was established on 9 September with a registered capital of 200 million yuan, 100% controlled by FAW."
  ],
  "events/first-car-launch.html": [
    "Xiaomi’s first car is to come to the market, according to reports",
    "event · reported · by 2024 (inferred)",
    "One report, inferred to be of early 2021, says by 2023, according to one unnamed person. Two later ones say 2024, one of them its first half."
  ],
  "events/further-models.html": [
    "Xiaomi is to bring a new car in each of three years, according to reports",
    "event · reported · 2025 to 2027 (inferred)",
    "According to 36kr.com and to media that are not named, a new vehicle is planned in each of the three years after the first model, and sales of 900,000 vehicles in three years are aimed for."
  ],
  "events/great-wall-bmw-factory.html": [
    "Great Wall Motor is building an electric vehicle factory with BMW AG",
    "event · happened · January to March 2021 (inferred)",
    "Great Wall Motor is building an electric vehicle factory in China with BMW AG."
  ],
  "events/great-wall-ev-brand.html": [
    "Great Wall Motor launches a brand for electric and smart vehicles",
    "event · happened · January to March 2021 (inferred)",
    "Great Wall Motor launched an independent brand for electric and smart vehicles in the year of the article."
  ],
  "events/great-wall-manufacturing.html": [
    "Xiaomi is to make electric vehicles through the factory of Great Wall Motor, unnamed people say",
    "event · reported · from January 2021 on (inferred)",
    "According to three unnamed people, Xiaomi plans to manufacture electric vehicles through the factory of Great Wall Motor; one person says that Great Wall Motor will provide engineering advice."
  ],
  "events/great-wall-partnership-announcement.html": [
    "Xiaomi and Great Wall Motor plan to announce a partnership, an unnamed person says",
    "event · reported · January to April 2021 (inferred)",
    "According to another unnamed person, both companies plan to announce the partnership as soon as early the next week; no article says whether they did."
  ],
  "events/great-wall-share-rise.html": [
    "Shares of Xiaomi and Great Wall Motor rise after the report",
    "event · happened · January to March 2021 (inferred)",
    "On a Friday afternoon, after the Reuters report, the stock of Xiaomi rose more than 9%; the Hong Kong shares of Great Wall Motor rose more than 15%, and its Shanghai shares gained “the daily high of 10%”."
  ],
  "events/great-wall-talks.html": [
    "Xiaomi is in talks to use a Great Wall plant, unnamed people say",
    "event · reported · January to March 2021 (inferred)",
    "According to two unnamed people, Xiaomi is in talks to use one of the plants of Great Wall Motor in China to make electric vehicles under its own brand; both companies declined to comment."
  ],
  "events/great-wall-thailand-factory.html": [
    "Great Wall Motor is building its first factory in Thailand",
    "event · happened · January to March 2021 (inferred)",
    "Great Wall Motor is currently building its first factory in Thailand, according to the article."
  ],
  "events/jac-announcement.html": [
    "JAC Motors denies the rumours",
    "event · happened · by December 2021 (inferred)",
    "JAC Motors officially issued an announcement denying the news, saying that the two parties had never held discussions and had not reached any cooperation intentions."
  ],
  "events/jac-nio-agreement.html": [
    "JAC Motors signs a manufacturing agreement with NIO",
    "event · happened · 2016 (inferred)",
    "JAC Motors “has signed a manufacturing agreement with NIO since 2016”."
  ],
  "events/jac-rumour.html": [
    "Xiaomi cars will be manufactured by JAC Motors, according to rumours online",
    "event · denied · by December 2021 (inferred)",
    "There were rumours online that Xiaomi cars will be manufactured by JAC Motors, which denied the news."
  ],
  "events/jilin-officials-meeting.html": [
    "Top officials of Jilin meet Lei Jun’s team",
    "event · happened · about September 2021 (inferred)",
    "Top officials of the province, including Jing Junhai and Han Jun, met with Lei’s team; one article says that Lei Jun met them."
  ],
  "events/jilin-website-report.html": [
    "The Jilin provincial government publishes the visit on its website",
    "event · happened · about September 2021 (inferred)",
    "The information on the visit was published on the website of the Jilin provincial government on a Saturday."
  ],
  "events/lei-faw-visit.html": [
    "Lei Jun visits FAW Group",
    "event · reported · about September 2021 (inferred)",
    "Lei Jun visited FAW Group in Jilin for in-depth talks on a partnership, according to the website of the Jilin provincial government."
  ],
  "events/lei-industry-discussions.html": [
    "Lei Jun is in contact with electric car companies and holds discussions with industry veterans",
    "event · happened · by 13 May 2022 (inferred)",
    "Lei Jun has been in contact with several electric car companies and had in-depth discussions with over 200 automotive industry veterans; when is not stated."
  ],
  "events/lei-industry-visits.html": [
    "Lei Jun visits car companies and supply chain companies",
    "event · happened · March to December 2021 (inferred)",
    "Since the announcement Lei Jun has frequently visited car companies and supply chain companies, six of which are named."
  ],
  "events/lei-musk-visits.html": [
    "Lei Jun says that he has visited Musk twice",
    "event · stated · by 13 May 2022 (inferred)",
    "Lei Jun is quoted as saying that he has visited Musk twice already; the words may be of early 2021."
  ],
  "events/mass-production-start.html": [
    "Xiaomi is to start mass production of its car",
    "event · planned · first half of 2024",
    "Xiaomi reiterates that it will maintain its original schedule to enter mass production in the first half of 2024."
  ],
  "events/parts-giant-negotiation.html": [
    "Xiaomi has negotiated a partnership with a parts giant, 36kr.com reports",
    "event · reported · by about September 2021 (inferred)",
    "According to the report of 36kr.com, Xiaomi has in recent months negotiated a partnership with a parts giant, which is not named, and disclosed initial plans for its car business."
  ],
  "events/production-method-decision.html": [
    "Outsourcing or an own factory: not decided",
    "event · reported · 28 July to December 2021 (inferred)",
    "Xiaomi Auto has not decided whether to outsource or build its own factory, according to the article."
  ],
  "events/reuters-report.html": [
    "Reuters reports a plan of Xiaomi with Great Wall Motor",
    "event · happened · January to March 2021 (inferred)",
    "Reuters reported, according to three unnamed people, that Xiaomi plans to manufacture electric vehicles through the factory of Great Wall Motor; both companies declined to comment."
  ],
  "events/ten-year-investment.html": [
    "Xiaomi is to invest in its car business for ten years",
    "event · planned · 2021 to 2032 (inferred)",
    "One article speaks of RMB 10 billion at first and an expected $10 billion over the next 10 years; another gives, according to Xiaomi, $10 billion over the next 10 years as the initial investment."
  ],
  "events/weibo-recruitment.html": [
    "Lei Jun “recruits” on Weibo for autonomous driving",
    "event · happened · 28 July 2021 (year inferred)",
    "On 28 July Lei Jun publicly “recruited” people on Weibo, announcing that the autonomous driving department of Xiaomi will recruit 500 relevant talents."
  ],
  "events/xiaomi-2021-results.html": [
    "Xiaomi releases its report for the fourth quarter and full year of 2021",
    "event · happened · 13 May 2022 (inferred)",
    "Xiaomi released its financial report for the fourth quarter and full year of 2021; the company had information about the Xiaomi Car project."
  ],
  "events/xiaomi-car-announcement.html": [
    "Xiaomi announces its car plan",
    "event · happened · 30 March 2021 (year inferred)",
    "On 30 March Xiaomi announced on the Hong Kong Stock Exchange that it plans to establish a wholly-owned subsidiary for intelligent electric vehicles; other articles give March, March 2021 and “early last year”."
  ],
  "events/xiaomi-car-registration.html": [
    "Xiaomi’s automotive business completes its company registration",
    "event · happened · 1 September 2021 (year inferred)",
    "The automotive business of Xiaomi officially completed its company registration in China on 1 September with a registered capital of RMB 10 billion."
  ],
  "events/xiaomi-car-subsidiary.html": [
    "Xiaomi is to establish a wholly-owned subsidiary for electric vehicles",
    "event · planned · from 30 March 2021 on (inferred)",
    "Xiaomi plans to establish a wholly-owned subsidiary to take charge of the intelligent electric vehicle business; whether the company registered on 1 September is this subsidiary is not stated."
  ],
  "events/xiaomi-internal-discussions.html": [
    "Internal discussions and board meetings on electric cars",
    "event · happened · by 13 May 2022 (inferred)",
    "Lei Jun had multiple discussions with internal management and formal board meetings on making electric cars; when is not stated."
  ],
  "events/xiaomi-wednesday-results.html": [
    "Quarterly revenue below market estimates is reported",
    "event · happened · January to March 2021 (inferred)",
    "On a Wednesday rising costs due to global chip shortages were noted and quarterly revenue below market estimates was reported; the sentence has no subject and is read as Xiaomi."
  ],
  "questions/first-car.html": [
    "When is the first car due, and who says so?",
    "question · contested · low confidence",
    "One report, inferred to be of early 2021, says by 2023, according to one unnamed person; two later ones say 2024, one of them its first half. Xiaomi itself is cited only on mass production, planned for the first half of 2024."
  ],
  "questions/car-maker.html": [
    "Who will build the cars, and has anyone agreed to?",
    "question · contested · low confidence",
    "The articles leave it open: three unnamed people speak of a plan with Great Wall Motor, online rumours named JAC Motors, which denies it, and one article says that the choice between outsourcing and an own factory has not been made. No article reports an agreement to build them."
  ],
  "questions/car-investment.html": [
    "How much money is promised, in which currency, and over what time?",
    "question · contested · low confidence",
    "Two articles name $10 billion over ten years. They differ on the initial investment: RMB 10 billion in one, $10 billion in the other. Lei Jun also said that Xiaomi would build the cars with 108 billion yuan in cash reserves."
  ],
  "questions/jilin-meetings.html": [
    "Whom did Lei Jun meet at FAW and in Jilin?",
    "question · judged · moderate confidence",
    "In Jilin, according to the provincial government, the officials who met with his team included Jing Junhai, secretary of the provincial Party committee, and Han Jun, the governor. Whom he met at FAW Group the articles do not say."
  ],
  "questions/faw-partnership.html": [
    "What came of the talks with FAW Group?",
    "question · contested · moderate confidence",
    "A visit for talks on a partnership, hopes and intentions are reported, but no agreement. On what Lei Jun promised, one article has “negotiations” and another “cooperation” with Jilin enterprises."
  ],
  "questions/mass-production.html": [
    "When is mass production to start?",
    "question · judged · moderate confidence",
    "Xiaomi says that it will keep to its original schedule and enter mass production in the first half of 2024."
  ],
  "questions/sales-goal.html": [
    "How many cars is Xiaomi aiming to sell, with how many models, over how many years?",
    "question · judged · low confidence",
    "Two reports name 900,000 vehicles in three years, with a new model in each of the three years after the first."
  ],
  "questions/progress.html": [
    "What progress has been made?",
    "question · contested · low confidence",
    "One article, inferred to be from the second half of 2021, sees no substantial progress. In the article that bears the date 13 May 2022 Xiaomi says that the business has grown beyond expectations and names an R&D team of more than 1,000 people; Lei Jun says there, when is not stated, that progress and the team’s work have far exceeded his expectations."
  ],
  "questions/car-business-start.html": [
    "When was the car business announced, and when was it registered?",
    "question · judged · moderate confidence",
    "It was announced in March 2021. One article gives 30 March, for the plan of a wholly-owned subsidiary, which is read as this announcement, and says that the registration of the business was completed on 1 September with a registered capital of RMB 10 billion."
  ],
  "questions/great-wall-role.html": [
    "What part is Great Wall Motor said to play?",
    "question · judged · low confidence",
    "Unnamed people say that Xiaomi is in talks to use one of Great Wall Motor’s plants in China, that Great Wall Motor will provide engineering advice, and that both companies plan to announce a partnership as soon as early the next week. Both declined to comment."
  ],
  "questions/jac-talks.html": [
    "Did JAC Motors and Xiaomi talk about making cars?",
    "question · judged · low confidence",
    "JAC Motors says that there were never discussions and that no cooperation intentions had been reached. A statement by Xiaomi is not reported."
  ],
  "questions/why-cars.html": [
    "Why does Xiaomi enter the car market?",
    "question · judged · low confidence",
    "No article quotes an explicit reason given by Xiaomi; Lei Jun is quoted on a benefit of smart electric vehicles, and as very optimistic about the electric vehicle industry. The Reuters report says that the plan comes as Xiaomi tries to diversify its revenue from the smartphone business."
  ],
  "questions/battery-supplier.html": [
    "Who will supply the batteries?",
    "question · gap",
    "The articles do not say."
  ],
  "questions/car-leadership.html": [
    "Who leads the car business?",
    "question · judged · low confidence",
    "One article says in its paragraph on the car project that “the company” is led by Lei Jun as CEO, and names five people who are among its core members."
  ],
  "questions/car-price.html": [
    "What will the first car cost?",
    "question · gap",
    "The articles do not say."
  ],
  "questions/competition.html": [
    "Into what kind of market does Xiaomi enter?",
    "question · judged · low confidence",
    "One article calls it no longer friendly to new entrants, with Nio, Li Auto and Xpeng Motors already establishing brand recognition and traditional car companies launching sub-brands. It also relays 36kr.com, which says, citing industry sources, that Lei Jun realized that competition would be fierce."
  ],
  "questions/entry-loss.html": [
    "Does Xiaomi accept a loss when it enters the market?",
    "question · judged · low confidence",
    "36kr.com, citing industry sources, says that Lei Jun realized that competition would be fierce and so decided to enter the market with a bill-of-materials loss of 10 percent."
  ],
  "questions/factory-site.html": [
    "Where will the cars be built?",
    "question · gap",
    "The articles do not say."
  ],
  "questions/faw-people.html": [
    "Whom did Lei Jun meet at FAW Group?",
    "question · gap",
    "The articles do not say."
  ],
  "questions/financial-means.html": [
    "What funds does Xiaomi have behind the plan?",
    "question · judged · moderate confidence",
    "Lei Jun said that Xiaomi would build its cars with 108 billion yuan in cash reserves; whether all of it is for cars is open. For 2021 Xiaomi reports total revenue of 328.3 billion yuan and an adjusted net profit of 22 billion yuan."
  ],
  "questions/great-wall-announcement.html": [
    "Did Xiaomi and Great Wall Motor announce a partnership?",
    "question · gap",
    "The articles do not say."
  ],
  "questions/kind-of-car.html": [
    "What kind of car is planned: for whom, under which brand, with which technology?",
    "question · judged · low confidence",
    "Unnamed people speak of the mass market, of Xiaomi’s own brand and of cars that connect with its other devices; Xiaomi names autonomous driving and smart cockpits among key areas of its R&D."
  ],
  "questions/market-reaction.html": [
    "How did share prices react?",
    "question · judged · moderate confidence",
    "After the Reuters report the stock price of Xiaomi rose by more than 9%, the Hong Kong shares of Great Wall Motor by more than 15%, and its Shanghai shares gained “the daily high of 10%”. After the news of the visit to FAW Group, FAW Jiefang rose by 10%."
  ],
  "questions/own-factory.html": [
    "What speaks for an own factory, and what for outsourcing?",
    "question · judged · low confidence",
    "One article sees more control of the car in an own factory, and higher production efficiency and fewer detours in outsourcing; some analysts, it says, advise a concept car first."
  ],
  "questions/parts-giant.html": [
    "Who is the parts giant with which Xiaomi negotiated?",
    "question · gap",
    "The articles do not say."
  ],
  "questions/preparations.html": [
    "How have Lei Jun and his team prepared?",
    "question · judged · moderate confidence",
    "According to the articles, by visits to car and supply chain companies, by interviews, and by discussions with partners, industry veterans, management and the board."
  ],
  "questions/rd-team.html": [
    "How large is the team, and how large is it to become?",
    "question · judged · moderate confidence",
    "Xiaomi says that the R&D team of the car project exceeds 1,000 people; according to the same article the company hopes for more than 10,000. Before that, on 28 July, Lei Jun announced 500 recruits for its autonomous driving department."
  ],
  "questions/registered-subsidiary.html": [
    "Is the company registered on 1 September the subsidiary that was announced?",
    "question · gap",
    "The articles do not say."
  ],
  "questions/sales-markets.html": [
    "In which countries will the cars be sold?",
    "question · gap",
    "The articles do not say."
  ],
  "questions/smart-car-investments.html": [
    "In how many enterprises in the fields of smart cars and electric vehicles have Xiaomi and Lei Jun invested?",
    "question · judged · low confidence",
    "Sinolink Securities counts 56 enterprises “across the field of smart cars” for Xiaomi; Lei Jun speaks of nearly 10 companies “in the electric vehicle industry”. One article calls him an important shareholder of NIO."
  ],
  "sources/faw-carmaking-talks.html": [
    "Xiaomi Founder Lei Jun Visits FAW for In-Depth Talks on Carmaking Partnership",
    "source · publisher not stated · about September 2021 (inferred)",
    "Quoted 79 times."
  ],
  "sources/jac-denial.html": [
    "JAC Motors clarifies rumors of being a Xiaomi OEM, Xiaomi Motors, which just announced its \"talent grabbing\", has not yet landed",
    "source · publisher not stated · 28 July to December 2021 (inferred)",
    "Quoted 61 times."
  ],
  "sources/jilin-faw-visit.html": [
    "Untitled: “Lei Jun, the founder, chairman and CEO of Chinese …”",
    "source · publisher not stated · about September 2021 (inferred)",
    "Quoted 85 times."
  ],
  "sources/mass-production-2024.html": [
    "Xiaomi Car will start mass production in 2024",
    "source · publisher not stated · 13 May 2022 (inferred)",
    "Quoted 70 times."
  ],
  "sources/reuters-great-wall.html": [
    "Untitled: “HONG KONG / BEIJING (Reuters) – China’s Xiaomi Corp. …”",
    "source · publisher not stated · January to March 2021 (inferred)",
    "Quoted 86 times."
  ]
};
