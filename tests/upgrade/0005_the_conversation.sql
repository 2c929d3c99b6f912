BEGIN TRANSACTION;
CREATE TABLE "agreement" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "conversation_id" TEXT NOT NULL, "place" INTEGER NOT NULL, "text" TEXT NOT NULL, "who" VARCHAR(255) NOT NULL, "status" VARCHAR(255) NOT NULL, "until" DATE, "followed_at" DATETIME, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"), FOREIGN KEY ("conversation_id") REFERENCES "conversation" ("id") ON DELETE CASCADE);
INSERT INTO "agreement" VALUES('01941ef28ded724db4fb5fa9694822c0','01941ef28d81791b853ffd1061ea80bd','01941ef28dea7942be89c6f9f90ec18f',0,'Jeg viser to forsøg, før jeg beder om svaret.','student','open',NULL,NULL);
INSERT INTO "agreement" VALUES('01941ef28dee77d4a5264424b98aafd2','01941ef28d81791b853ffd1061ea80bd','01941ef28dea7942be89c6f9f90ec18f',1,'Jeg skriver én ting i logbogen hver fredag.','student','open',NULL,NULL);
INSERT INTO "agreement" VALUES('01941ef28df27c50a64ce287938b89a4','01941ef28d81791b853ffd1061ea80bd','01941ef28def756087e9cf8799c60ad6',0,'Jeg skriver dagens mål på tavlen.','teacher','open',NULL,NULL);
INSERT INTO "agreement" VALUES('01941ef28df676ffa6279ae7c0045322','01941ef28d81791b853ffd1061ea80bd','01941ef28df376e5bc3c316da34b10e3',0,'Jeg kommer forbi dit bord i de første ti minutter.','teacher','open',NULL,NULL);
INSERT INTO "agreement" VALUES('01941ef28df771d89f5dabccd02bc606','01941ef28d81791b853ffd1061ea80bd','01941ef28df376e5bc3c316da34b10e3',1,'Vi pakker tasken sammen aftenen før.','guardian','open',NULL,NULL);
INSERT INTO "agreement" VALUES('01941ef28dfb76e19be2239a945da20c','01941ef28d81791b853ffd1061ea80bd','01941ef28df872fd9dbed6ceb482f2e0',0,'Jeg spørger min makker først.','student','open',NULL,NULL);
INSERT INTO "agreement" VALUES('01941ef28dfc7185b58a6831445bf82d','01941ef28d81791b853ffd1061ea80bd','01941ef28df872fd9dbed6ceb482f2e0',1,'Jeg lægger telefonen væk, når jeg laver lektier.','student','open',NULL,NULL);
INSERT INTO "agreement" VALUES('01941ef28e007bfe9c15a818469b4722','01941ef28d81791b853ffd1061ea80bd','01941ef28dfd744e8a6bbd8e5723a334',0,'Jeg spørger min makker først.','student','open',NULL,NULL);
INSERT INTO "agreement" VALUES('01941ef28e047736a52c79996c3ca8f6','01941ef28d81791b853ffd1061ea80bd','01941ef28e0174a096fb734ff27bf2bf',0,'Jeg viser min plan, før jeg går i gang.','student','open',NULL,NULL);
INSERT INTO "agreement" VALUES('01941ef28e057373909a9ee4d142dfb1','01941ef28d81791b853ffd1061ea80bd','01941ef28e0174a096fb734ff27bf2bf',1,'Jeg giver dig et stille sted at arbejde, når du beder om det.','teacher','open',NULL,NULL);
INSERT INTO "agreement" VALUES('01941ef28e097654a2a1e004c5744be6','01941ef28d81791b853ffd1061ea80bd','01941ef28e0673508242b67e7e181c25',0,'Vi hører tabeller sammen om søndagen.','guardian','open',NULL,NULL);
INSERT INTO "agreement" VALUES('01941ef28e0a737b8dab13c5aee6e030','01941ef28d81791b853ffd1061ea80bd','01941ef28e0673508242b67e7e181c25',1,'Jeg finder en fast makker til dig i matematik.','teacher','open',NULL,NULL);
INSERT INTO "agreement" VALUES('01941ef28e0e7817afbd038e8df19fc1','01941ef28d81791b853ffd1061ea80bd','01941ef28e0b774f955f80a644055e0c',0,'Vi hører tabeller sammen om søndagen.','guardian','open',NULL,NULL);
INSERT INTO "agreement" VALUES('01941ef28e0f7e058675e3d09f073b1e','01941ef28d81791b853ffd1061ea80bd','01941ef28e0b774f955f80a644055e0c',1,'Jeg skriver én ting i logbogen hver fredag.','student','open',NULL,NULL);
INSERT INTO "agreement" VALUES('01941ef28e137420b306c413c536f451','01941ef28d81791b853ffd1061ea80bd','01941ef28e107b8580ba45376c5de07a',0,'Vi pakker tasken sammen aftenen før.','guardian','open',NULL,NULL);
INSERT INTO "agreement" VALUES('01941ef28e3a7b76a514d9e70efd66e2','01941ef28d81791b853ffd1061ea80bd','01941ef28e3774ac873843a5006431ac',0,'Jeg kommer forbi dit bord i de første ti minutter.','teacher','open',NULL,NULL);
INSERT INTO "agreement" VALUES('01941ef28e3b7717965f7e5125c5f369','01941ef28d81791b853ffd1061ea80bd','01941ef28e3774ac873843a5006431ac',1,'Jeg viser to forsøg, før jeg beder om svaret.','student','open',NULL,NULL);
INSERT INTO "agreement" VALUES('01941ef28e3f72b7a2f9d29eeb9c80b3','01941ef28d81791b853ffd1061ea80bd','01941ef28e3c76a293883aeb4f040d42',0,'Jeg øver mig ti minutter tre gange om ugen.','student','open',NULL,NULL);
INSERT INTO "agreement" VALUES('01941ef28e437d188a489a75484bb1ea','01941ef28d81791b853ffd1061ea80bd','01941ef28e407f3ca168a6bac33cba35',0,'Vi spørger, hvad du har lært, når vi spiser.','guardian','open',NULL,NULL);
INSERT INTO "agreement" VALUES('01941ef28e477338aa3b4543c323d726','01941ef28d81791b853ffd1061ea80bd','01941ef28e44761eb05178c6e4536b15',0,'Jeg vælger selv, hvor jeg sidder, når jeg skal skrive.','student','open',NULL,NULL);
INSERT INTO "agreement" VALUES('01941ef28e487364a189236e81e79344','01941ef28d81791b853ffd1061ea80bd','01941ef28e44761eb05178c6e4536b15',1,'Læsevejlederen finder tre bøger frem.','other','open',NULL,NULL);
INSERT INTO "agreement" VALUES('01941ef28e4c79ddbaa502b4f4b71c15','01941ef28d81791b853ffd1061ea80bd','01941ef28e4975b3b00987c6e2061091',0,'Vi hører tabeller sammen om søndagen.','guardian','open',NULL,NULL);
INSERT INTO "agreement" VALUES('01941ef28e4d7f26a5f61dc34d57d3c0','01941ef28d81791b853ffd1061ea80bd','01941ef28e4975b3b00987c6e2061091',1,'Jeg skriver dagens mål på tavlen.','teacher','open',NULL,NULL);
INSERT INTO "agreement" VALUES('01941ef28e5174aba90484717e3e6ff2','01941ef28d81791b853ffd1061ea80bd','01941ef28e4e728fbea59b502758d7c8',0,'Jeg lægger telefonen væk, når jeg laver lektier.','student','open',NULL,NULL);
INSERT INTO "agreement" VALUES('01941ef28e5576a2820559c6a38439d8','01941ef28d81791b853ffd1061ea80bd','01941ef28e52774a83686055e64d5c83',0,'Jeg giver respons, mens du stadig er i gang.','teacher','open',NULL,NULL);
INSERT INTO "agreement" VALUES('01941ef28e717365949ef3d7d9ff7167','01941ef28d81791b853ffd1061ea80bd','01941ef28e6e7924bc0188a3f7b25644',0,'Læsevejlederen finder tre bøger frem.','other','open',NULL,NULL);
INSERT INTO "agreement" VALUES('01941ef28e757453a1ce7348ca79c3cc','01941ef28d81791b853ffd1061ea80bd','01941ef28e727f9fb9bd75561bad062d',0,'Jeg tager min bog med hjem og læser hver aften.','student','open',NULL,NULL);
INSERT INTO "agreement" VALUES('01941ef28e7975139e75a7aafd35d90b','01941ef28d81791b853ffd1061ea80bd','01941ef28e767e5d857e31a1fcad30f8',0,'Jeg finder en fast makker til dig i matematik.','teacher','open',NULL,NULL);
INSERT INTO "agreement" VALUES('01941ef28e7a77ec8e1d096975e353a5','01941ef28d81791b853ffd1061ea80bd','01941ef28e767e5d857e31a1fcad30f8',1,'Jeg skriver én ting i logbogen hver fredag.','student','open',NULL,NULL);
INSERT INTO "agreement" VALUES('01941ef28e7e79af9b346083c8d79a0d','01941ef28d81791b853ffd1061ea80bd','01941ef28e7b766da55baa4520e4f5ce',0,'Jeg kommer forbi dit bord i de første ti minutter.','teacher','open',NULL,NULL);
INSERT INTO "agreement" VALUES('01941ef28ece708baad6fe091935ca5b','01941ef28d81791b853ffd1061ea80bd','01941ef28ecc7e06a10eaddc82393caa',0,'Jeg tager min bog med hjem og læser hver aften.','student','open',NULL,NULL);
INSERT INTO "agreement" VALUES('01941ef28ecf71848d568f47820a2de1','01941ef28d81791b853ffd1061ea80bd','01941ef28ecc7e06a10eaddc82393caa',1,'Vi hører tabeller sammen om søndagen.','guardian','open',NULL,NULL);
CREATE TABLE "anonymous_answer" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "round_id" TEXT NOT NULL, "group_id" TEXT NOT NULL, "name" VARCHAR(255) NOT NULL, "version" INTEGER NOT NULL, "document" TEXT NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"), FOREIGN KEY ("round_id") REFERENCES "round" ("id"), FOREIGN KEY ("group_id") REFERENCES "school_group" ("id"));
INSERT INTO "anonymous_answer" VALUES('81c69427fb074fa88d12beb21edf405c','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','01941ef28d8678849aa6187179c5509e','class-climate',1,'{"answers": {"room_for_all": "nearly_always", "help_each_other": "mostly", "wrong_is_fine": "nearly_always", "after_a_quarrel": "not_known", "calm_to_think": "nearly_always", "listen_in_class": "mostly", "get_going": "sometimes", "help_decide": "mostly", "ideas_count": "mostly"}, "declined": []}');
INSERT INTO "anonymous_answer" VALUES('4c004bd6c37c49cc9ec390d9094f1f2a','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','01941ef28d8678849aa6187179c5509e','class-climate',1,'{"answers": {"room_for_all": "mostly", "help_each_other": "mostly", "after_a_quarrel": "adult_helps", "calm_to_think": "nearly_always", "listen_in_class": "nearly_always", "get_going": "nearly_always", "ideas_count": "sometimes"}, "declined": []}');
INSERT INTO "anonymous_answer" VALUES('805d029ccbc24b89af3084b0f421c50a','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','01941ef28d8678849aa6187179c5509e','class-climate',1,'{"answers": {"help_each_other": "mostly", "wrong_is_fine": "mostly", "after_a_quarrel": "goes_on", "calm_to_think": "mostly", "listen_in_class": "mostly", "get_going": "mostly", "help_decide": "sometimes", "ideas_count": "mostly"}, "declined": []}');
INSERT INTO "anonymous_answer" VALUES('aee713a0f80d4198bb74a5b3e7b9a5cd','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','01941ef28d8678849aa6187179c5509e','class-climate',1,'{"answers": {"room_for_all": "sometimes", "help_each_other": "sometimes", "wrong_is_fine": "mostly", "after_a_quarrel": "adult_helps", "calm_to_think": "nearly_always", "listen_in_class": "nearly_always", "get_going": "nearly_always", "help_decide": "mostly", "ideas_count": "mostly"}, "declined": []}');
INSERT INTO "anonymous_answer" VALUES('dd3642d9c2d44707aac35dc2c4f1459f','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','01941ef28d8678849aa6187179c5509e','class-climate',1,'{"answers": {"room_for_all": "sometimes", "help_each_other": "sometimes", "wrong_is_fine": "sometimes", "after_a_quarrel": "goes_on", "calm_to_think": "nearly_always", "listen_in_class": "mostly", "get_going": "nearly_always", "help_decide": "mostly", "ideas_count": "mostly", "one_thing": "At man ikke skal være bange for at fremlægge."}, "declined": []}');
INSERT INTO "anonymous_answer" VALUES('77874a9ae0404619b2c9a52c614d3ab6','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','01941ef28d917879818e68ee2569c01c','class-climate',1,'{"answers": {"room_for_all": "mostly", "wrong_is_fine": "mostly", "after_a_quarrel": "not_known", "calm_to_think": "mostly", "listen_in_class": "mostly", "get_going": "mostly", "help_decide": "mostly", "ideas_count": "nearly_always", "one_thing": "Mere tid til at lære hinanden at kende."}, "declined": []}');
INSERT INTO "anonymous_answer" VALUES('d94c660e28794cf79105db4a901225cf','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','01941ef28d917879818e68ee2569c01c','class-climate',1,'{"answers": {"room_for_all": "mostly", "help_each_other": "sometimes", "wrong_is_fine": "mostly", "after_a_quarrel": "adult_helps", "calm_to_think": "nearly_always", "listen_in_class": "nearly_always", "get_going": "mostly", "help_decide": "nearly_always", "ideas_count": "mostly"}, "declined": []}');
INSERT INTO "anonymous_answer" VALUES('663e6ae9321f4e608b905b220b938473','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','01941ef28d917879818e68ee2569c01c','class-climate',1,'{"answers": {"room_for_all": "mostly", "help_each_other": "sometimes", "wrong_is_fine": "mostly", "calm_to_think": "mostly", "listen_in_class": "mostly", "get_going": "mostly", "help_decide": "nearly_always", "ideas_count": "nearly_always", "one_thing": "At grupperne ikke altid er de samme."}, "declined": []}');
INSERT INTO "anonymous_answer" VALUES('f6ad65c88002477bba33cf58686593fa','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','01941ef28d917879818e68ee2569c01c','class-climate',1,'{"answers": {"room_for_all": "nearly_always", "help_each_other": "sometimes", "wrong_is_fine": "nearly_always", "after_a_quarrel": "adult_helps", "calm_to_think": "mostly", "listen_in_class": "sometimes", "get_going": "mostly", "help_decide": "nearly_always", "ideas_count": "nearly_always"}, "declined": ["one_thing"]}');
INSERT INTO "anonymous_answer" VALUES('f69bb8e475304bfc92be2bbe275d7af3','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','01941ef28d9a78409509a3c86ba2fbbb','class-climate',1,'{"answers": {"room_for_all": "sometimes", "help_each_other": "sometimes", "wrong_is_fine": "sometimes", "after_a_quarrel": "we_talk", "calm_to_think": "mostly", "listen_in_class": "sometimes", "get_going": "sometimes", "ideas_count": "not_at_all"}, "declined": ["help_decide"]}');
INSERT INTO "anonymous_answer" VALUES('3ebed24c8632481ea656369eb03adcbf','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','01941ef28d9a78409509a3c86ba2fbbb','class-climate',1,'{"answers": {"room_for_all": "mostly", "help_each_other": "mostly", "wrong_is_fine": "mostly", "after_a_quarrel": "not_known", "calm_to_think": "sometimes", "listen_in_class": "not_at_all", "help_decide": "sometimes", "ideas_count": "sometimes"}, "declined": ["get_going"]}');
CREATE TABLE "audit_entry" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "actor" TEXT, "deed" VARCHAR(255) NOT NULL, "subject" TEXT, "details" TEXT NOT NULL, "at" DATETIME NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"));
INSERT INTO "audit_entry" VALUES('01a22e314563757a9c7f2ecafe85ea09','01941ef28d81791b853ffd1061ea80bd','04a3f78d068f4f65b3f2ac65772f66b8','case.asked','04a3f78d068f4f65b3f2ac65772f66b8','{"kind": "access"}','2026-11-30 20:41:50.691388');
INSERT INTO "audit_entry" VALUES('01a22e31456873af97a70207997be6b1','01941ef28d81791b853ffd1061ea80bd','7df5edf149ba4ee1984c78fddf62beac','codes.made',NULL,'{"group": "01941ef2-8d91-7879-818e-68ee2569c01c", "students": 7}','2026-11-30 20:41:50.696096');
INSERT INTO "audit_entry" VALUES('01a22e31456a762f979ca50cfdfd93c6','01941ef28d81791b853ffd1061ea80bd','ee92c83d298a47f9aa2699f28155daff','looked.as','04a3f78d068f4f65b3f2ac65772f66b8','{}','2026-11-30 20:41:50.698429');
CREATE TABLE "booking" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "round_id" TEXT NOT NULL, "student_id" TEXT NOT NULL, "party_id" TEXT NOT NULL, "teacher_id" TEXT NOT NULL, "slot_id" TEXT, "seat" INTEGER, "was_at" DATETIME, "sequence" INTEGER NOT NULL, "key" TEXT, "booked_by_id" TEXT NOT NULL, "changed_at" DATETIME NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"), FOREIGN KEY ("round_id") REFERENCES "round" ("id"), FOREIGN KEY ("student_id") REFERENCES "person" ("id"), FOREIGN KEY ("party_id") REFERENCES "person" ("id"), FOREIGN KEY ("teacher_id") REFERENCES "person" ("id"), FOREIGN KEY ("slot_id") REFERENCES "slot" ("id"), FOREIGN KEY ("booked_by_id") REFERENCES "person" ("id"));
INSERT INTO "booking" VALUES('01941ef28d8279298b5e2893a2972d64','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','01941ef28d8f71838942155ff28b9060','01941ef28d8f71838942155ff28b9060','01941ef28d87720c82c0d6c62d4b2e3c','01941ef28d81792b9092830fb335853e',1,NULL,0,NULL,'01941ef28d8f71838942155ff28b9060','2026-11-29 08:00:00');
INSERT INTO "booking" VALUES('01941ef28d847c6f83d599d0160ee6a3','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','01941ef28d897ca7b366be87743aa196','01941ef28d897ca7b366be87743aa196','01941ef28d87720c82c0d6c62d4b2e3c','01941ef28d837e13a37bbf26a9ac3eed',1,NULL,0,NULL,'01941ef28d897ca7b366be87743aa196','2026-11-29 08:00:00');
INSERT INTO "booking" VALUES('01941ef28d887035bad2ed207594db09','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','01941ef28d8b72c1b34a85ca7b3dea22','01941ef28d8b72c1b34a85ca7b3dea22','01941ef28d87720c82c0d6c62d4b2e3c','01941ef28d877b58bb9fba6377cd0d13',1,NULL,0,NULL,'01941ef28d8b72c1b34a85ca7b3dea22','2026-11-29 08:00:00');
INSERT INTO "booking" VALUES('01941ef28d8a74b7b07fdf1dc1a9a8e2','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','01941ef28d8d7dc7b8b6ba42936a3c11','01941ef28d8d7dc7b8b6ba42936a3c11','01941ef28d87720c82c0d6c62d4b2e3c','01941ef28d897dcaa866dce6c6429f5a',1,NULL,0,NULL,'01941ef28d8d7dc7b8b6ba42936a3c11','2026-11-29 08:00:00');
INSERT INTO "booking" VALUES('01941ef28d8c7fdda7018d456cd7365b','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','01941ef28d90702faa6907ba21252de7','01941ef28d90702faa6907ba21252de7','01941ef28d87720c82c0d6c62d4b2e3c','01941ef28d8b7770bd445e2f662f93c8',1,NULL,0,NULL,'01941ef28d90702faa6907ba21252de7','2026-11-29 08:00:00');
INSERT INTO "booking" VALUES('01941ef28d8f72baa0c3b75c1d5084e2','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','01941ef28d887af29bd3511e3dffb7b2','01941ef28d887af29bd3511e3dffb7b2','01941ef28d87720c82c0d6c62d4b2e3c','01941ef28d8e759b83d456afec79aa7b',1,NULL,0,NULL,'01941ef28d887af29bd3511e3dffb7b2','2026-11-29 08:00:00');
INSERT INTO "booking" VALUES('01941ef28d82767f8f77c8f0bbb23b77','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','01941ef28d957f5f804901e297302d92','01941ef28d957f5f804901e297302d92','01941ef28d9278038e46153f42b342f5','01941ef28d817d50aadcf1ee7593d4b3',1,NULL,0,NULL,'01941ef28d9278038e46153f42b342f5','2026-11-29 08:00:00');
INSERT INTO "booking" VALUES('01941ef28d837142aab7cac1b90e234d','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','01941ef28d997d7ba917ee28520a4d99','01941ef28d997d7ba917ee28520a4d99','01941ef28d9278038e46153f42b342f5','01941ef28d817d50aadcf1ee7593d4b3',2,NULL,0,NULL,'01941ef28d9278038e46153f42b342f5','2026-11-29 08:00:00');
INSERT INTO "booking" VALUES('01941ef28d84745b9b6a33adf8d9d3ba','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','01941ef28d967534b36558f0748e3574','01941ef28d967534b36558f0748e3574','01941ef28d9278038e46153f42b342f5','01941ef28d817d50aadcf1ee7593d4b3',3,NULL,0,NULL,'01941ef28d9278038e46153f42b342f5','2026-11-29 08:00:00');
INSERT INTO "booking" VALUES('01941ef28d827703b161cf37747fcf87','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','01941ef28d9371ebb5ab12e6d3afdc2c','01941ef28d9371ebb5ab12e6d3afdc2c','01941ef28d9278038e46153f42b342f5','01941ef28d81703ea2c0b44ac8c7f99b',1,NULL,0,NULL,'01941ef28d9371ebb5ab12e6d3afdc2c','2026-11-29 08:00:00');
INSERT INTO "booking" VALUES('01941ef28d827e51ae6bae6199796a0f','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','01941ef28d9e74d98ada76bde27c223a','01941ef28d9e74d98ada76bde27c223a','01941ef28d9b7eeb8c0972d219023332','01941ef28d8179428ea04b5cab0d96d6',1,NULL,0,NULL,'01941ef28d9e74d98ada76bde27c223a','2026-11-29 08:00:00');
INSERT INTO "booking" VALUES('01941ef28d847247a17781ae1a906765','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','01941ef28d9c7467b4f6b4a16e2ab1c6','01941ef28d9c7467b4f6b4a16e2ab1c6','01941ef28d9b7eeb8c0972d219023332','01941ef28d837b43800d3e34f2426cf1',1,NULL,0,NULL,'01941ef28d9c7467b4f6b4a16e2ab1c6','2026-11-29 08:00:00');
INSERT INTO "booking" VALUES('01941ef28d86797ebf5a0be2fb3f330c','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','01941ef28d9f7e61a82a68f037ce7fe5','01941ef28d9f7e61a82a68f037ce7fe5','01941ef28d9b7eeb8c0972d219023332','01941ef28d857f61b1da1918056800cc',1,NULL,0,NULL,'01941ef28d9f7e61a82a68f037ce7fe5','2026-11-29 08:00:00');
CREATE TABLE "bundle" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "round_id" TEXT NOT NULL, "group_id" TEXT NOT NULL, "asked_by_id" TEXT NOT NULL, "key" TEXT NOT NULL, "hat" VARCHAR(255) NOT NULL, "language" VARCHAR(2) NOT NULL, "address" VARCHAR(255) NOT NULL, "state" VARCHAR(255) NOT NULL, "done" INTEGER NOT NULL, "total" INTEGER NOT NULL, "students" TEXT NOT NULL, "content" BLOB, "made_at" DATETIME NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"), FOREIGN KEY ("round_id") REFERENCES "round" ("id"), FOREIGN KEY ("group_id") REFERENCES "school_group" ("id"), FOREIGN KEY ("asked_by_id") REFERENCES "person" ("id"));
CREATE TABLE "card" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "round_id" TEXT NOT NULL, "student_id" TEXT NOT NULL, "source" VARCHAR(255) NOT NULL, "text" TEXT NOT NULL, "place" INTEGER NOT NULL, "released_at" DATETIME, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"), FOREIGN KEY ("round_id") REFERENCES "round" ("id"), FOREIGN KEY ("student_id") REFERENCES "person" ("id"));
INSERT INTO "card" VALUES('01941ef28d897b278b0263b2081993dd','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','01941ef28d9371ebb5ab12e6d3afdc2c','theme:start-up:feedback','',0,'2026-11-27 12:27:00');
INSERT INTO "card" VALUES('01941ef28d8a7484aaba8b7434ea769a','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','01941ef28d9371ebb5ab12e6d3afdc2c','theme:start-up:effort','',1,NULL);
INSERT INTO "card" VALUES('01941ef28d8c7ad1a6293d68a66f6b51','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','01941ef28d9371ebb5ab12e6d3afdc2c','own:01941ef2-8d8b-71ad-8ac0-cac4feddc49d','Jeg vil gerne vise min plan for, hvordan jeg kommer i gang om morgenen.',2,NULL);
INSERT INTO "card" VALUES('01941ef28d8d718198f82039770be77c','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','01941ef28d9479a08b4449b8c8c71dac','word:preparation:proud_of','',0,'2026-11-20 08:46:00');
INSERT INTO "card" VALUES('01941ef28d8e70f8adac3d3ecd46c4fe','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','01941ef28d9479a08b4449b8c8c71dac','word:preparation:talk_about','',1,'2026-11-20 08:46:00');
INSERT INTO "card" VALUES('01941ef28d8f7a6c94e7fe53bf07ed64','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','01941ef28d9479a08b4449b8c8c71dac','theme:start-up:effort','',2,'2026-11-20 08:46:00');
INSERT INTO "card" VALUES('01941ef28d9071fb8e79037442528a6b','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','01941ef28d97764389f6ff932a7b546f','word:preparation:proud_of','',0,'2026-11-20 08:34:00');
INSERT INTO "card" VALUES('01941ef28d917c7ca7670f7d91c0191e','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','01941ef28d97764389f6ff932a7b546f','word:preparation:talk_about','',1,'2026-11-20 08:34:00');
INSERT INTO "card" VALUES('01941ef28d92764881eae8f18c3f5574','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','01941ef28d97764389f6ff932a7b546f','theme:start-up:effort','',2,'2026-11-20 08:34:00');
INSERT INTO "card" VALUES('01941ef28d937fd6b9dcf9f3b492b342','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','01941ef28d9878b6a1b647a5efc858a8','word:preparation:proud_of','',0,'2026-11-26 09:48:00');
INSERT INTO "card" VALUES('01941ef28d9475d2a5faa253643e870a','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','01941ef28d9878b6a1b647a5efc858a8','word:preparation:talk_about','',1,'2026-11-26 09:48:00');
INSERT INTO "card" VALUES('01941ef28d9570ca998f839bdf66e2f3','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','01941ef28d9878b6a1b647a5efc858a8','theme:start-up:effort','',2,'2026-11-26 09:48:00');
CREATE TABLE "case" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "person_id" TEXT, "asked_by_id" TEXT, "kind" VARCHAR(255) NOT NULL, "text" TEXT NOT NULL, "state" VARCHAR(255) NOT NULL, "decision" VARCHAR(255) NOT NULL, "ground" TEXT NOT NULL, "withheld" TEXT NOT NULL, "handler_id" TEXT, "asked_at" DATETIME NOT NULL, "due_on" DATE NOT NULL, "decided_at" DATETIME, "released_at" DATETIME, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"), FOREIGN KEY ("person_id") REFERENCES "person" ("id"), FOREIGN KEY ("asked_by_id") REFERENCES "person" ("id"), FOREIGN KEY ("handler_id") REFERENCES "person" ("id"));
INSERT INTO "case" VALUES('01a22e31456274fb9633bdc1fe5907df','01941ef28d81791b853ffd1061ea80bd','01941ef28d9371ebb5ab12e6d3afdc2c','01941ef28d9371ebb5ab12e6d3afdc2c','access','Jeg vil gerne se det hele.','asked','','','[]',NULL,'2026-11-30 20:41:50.691166','2026-12-30',NULL,NULL);
CREATE TABLE "check_in" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "goal_id" TEXT NOT NULL, "student_id" TEXT NOT NULL, "week" DATE NOT NULL, "going" VARCHAR(255) NOT NULL, "tried" VARCHAR(255) NOT NULL, "next_step" VARCHAR(255) NOT NULL, "line" TEXT NOT NULL, "saved_at" DATETIME NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"), FOREIGN KEY ("goal_id") REFERENCES "goal" ("id") ON DELETE CASCADE, FOREIGN KEY ("student_id") REFERENCES "person" ("id"));
INSERT INTO "check_in" VALUES('01941ef28d81767eac4c64bb2b64438b','01941ef28d81791b853ffd1061ea80bd','01941ef28dec7d7cb788c6a2e900814e','01941ef28d887af29bd3511e3dffb7b2','2026-09-07','stuck','other_way','ask_help','','2026-09-11 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d827a578c848ce03de0ebdc','01941ef28d81791b853ffd1061ea80bd','01941ef28dec7d7cb788c6a2e900814e','01941ef28d887af29bd3511e3dffb7b2','2026-09-21','forward','as_planned','smaller','Min makker hjalp mig i gang.','2026-09-25 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d837ddf95bfb4d670a89f38','01941ef28d81791b853ffd1061ea80bd','01941ef28dec7d7cb788c6a2e900814e','01941ef28d887af29bd3511e3dffb7b2','2026-09-28','well','as_planned','ask_help','Nu tør jeg sige det højt.','2026-10-02 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d8479108f324cbc402c9fc0','01941ef28d81791b853ffd1061ea80bd','01941ef28dec7d7cb788c6a2e900814e','01941ef28d887af29bd3511e3dffb7b2','2026-10-05','stuck','as_planned','keep_on','Min makker hjalp mig i gang.','2026-10-09 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d85787a88cc4ecde8927723','01941ef28d81791b853ffd1061ea80bd','01941ef28dec7d7cb788c6a2e900814e','01941ef28d887af29bd3511e3dffb7b2','2026-10-12','well','nothing','keep_on','','2026-10-16 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d86717492a13a7010c3a49a','01941ef28d81791b853ffd1061ea80bd','01941ef28dec7d7cb788c6a2e900814e','01941ef28d887af29bd3511e3dffb7b2','2026-10-26','not_yet','other_way','smaller','','2026-10-30 09:15:00');
INSERT INTO "check_in" VALUES('01941ef28d877fed9eddf928a47ec5fa','01941ef28d81791b853ffd1061ea80bd','01941ef28dec7d7cb788c6a2e900814e','01941ef28d887af29bd3511e3dffb7b2','2026-11-02','forward','as_planned','keep_on','','2026-11-06 09:15:00');
INSERT INTO "check_in" VALUES('01941ef28d887c658f1a249b1d2f31e7','01941ef28d81791b853ffd1061ea80bd','01941ef28dec7d7cb788c6a2e900814e','01941ef28d887af29bd3511e3dffb7b2','2026-11-09','forward','asked','ask_help','Jeg glemte det onsdag.','2026-11-13 09:15:00');
INSERT INTO "check_in" VALUES('01941ef28d8976a594a0d599fda09942','01941ef28d81791b853ffd1061ea80bd','01941ef28dec7d7cb788c6a2e900814e','01941ef28d887af29bd3511e3dffb7b2','2026-11-16','forward','nothing','other_way','','2026-11-20 09:15:00');
INSERT INTO "check_in" VALUES('01941ef28d8a72b3ae5f4cc7104507ed','01941ef28d81791b853ffd1061ea80bd','01941ef28dec7d7cb788c6a2e900814e','01941ef28d887af29bd3511e3dffb7b2','2026-11-23','well','as_planned','keep_on','','2026-11-27 09:15:00');
INSERT INTO "check_in" VALUES('01941ef28d817d8391c27c3ee8467ba2','01941ef28d81791b853ffd1061ea80bd','01941ef28df1701c840c0dff409fc929','01941ef28d897ca7b366be87743aa196','2026-09-14','forward','as_planned','keep_on','','2026-09-18 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d8275eca52cfd93ca1ea462','01941ef28d81791b853ffd1061ea80bd','01941ef28df1701c840c0dff409fc929','01941ef28d897ca7b366be87743aa196','2026-09-21','forward','other_way','keep_on','Min makker hjalp mig i gang.','2026-09-25 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d83777da125f1a32053b417','01941ef28d81791b853ffd1061ea80bd','01941ef28df1701c840c0dff409fc929','01941ef28d897ca7b366be87743aa196','2026-09-28','forward','asked','smaller','','2026-10-02 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d8473099a3afad1383821c4','01941ef28d81791b853ffd1061ea80bd','01941ef28df1701c840c0dff409fc929','01941ef28d897ca7b366be87743aa196','2026-10-05','not_yet','nothing','keep_on','','2026-10-09 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d8570c3bfbacce2f13bc699','01941ef28d81791b853ffd1061ea80bd','01941ef28df1701c840c0dff409fc929','01941ef28d897ca7b366be87743aa196','2026-10-12','forward','as_planned','keep_on','','2026-10-16 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d8671329b308269e4f83f39','01941ef28d81791b853ffd1061ea80bd','01941ef28df1701c840c0dff409fc929','01941ef28d897ca7b366be87743aa196','2026-10-26','well','other_way','other_way','','2026-10-30 09:15:00');
INSERT INTO "check_in" VALUES('01941ef28d8776d399a22995097addcf','01941ef28d81791b853ffd1061ea80bd','01941ef28df1701c840c0dff409fc929','01941ef28d897ca7b366be87743aa196','2026-11-09','stuck','asked','keep_on','Nu tør jeg sige det højt.','2026-11-13 09:15:00');
INSERT INTO "check_in" VALUES('01941ef28d8174399d526be8b95bb10f','01941ef28d81791b853ffd1061ea80bd','01941ef28df577a686902f56bfadd6ec','01941ef28d8a7e3ab69ecfefae331401','2026-09-07','forward','asked','keep_on','Jeg glemte det onsdag.','2026-09-11 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d82789393c13f2e44c5c9b0','01941ef28d81791b853ffd1061ea80bd','01941ef28df577a686902f56bfadd6ec','01941ef28d8a7e3ab69ecfefae331401','2026-09-14','stuck','nothing','other_way','','2026-09-18 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d837d1b83e827d9873c6afd','01941ef28d81791b853ffd1061ea80bd','01941ef28df577a686902f56bfadd6ec','01941ef28d8a7e3ab69ecfefae331401','2026-09-21','well','other_way','keep_on','Jeg prøvede to gange, før jeg spurgte.','2026-09-25 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d847574a140514236068301','01941ef28d81791b853ffd1061ea80bd','01941ef28df577a686902f56bfadd6ec','01941ef28d8a7e3ab69ecfefae331401','2026-09-28','well','asked','other_way','','2026-10-02 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d8578ad81eb2124ac604316','01941ef28d81791b853ffd1061ea80bd','01941ef28df577a686902f56bfadd6ec','01941ef28d8a7e3ab69ecfefae331401','2026-10-05','well','nothing','keep_on','','2026-10-09 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d86737fa87ed90d64d67576','01941ef28d81791b853ffd1061ea80bd','01941ef28df577a686902f56bfadd6ec','01941ef28d8a7e3ab69ecfefae331401','2026-10-12','forward','nothing','ask_help','','2026-10-16 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d877a18bdaa4d42cd4e2c0a','01941ef28d81791b853ffd1061ea80bd','01941ef28df577a686902f56bfadd6ec','01941ef28d8a7e3ab69ecfefae331401','2026-10-19','well','as_planned','ask_help','','2026-10-23 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d887ab693045d24304d53da','01941ef28d81791b853ffd1061ea80bd','01941ef28df577a686902f56bfadd6ec','01941ef28d8a7e3ab69ecfefae331401','2026-11-02','forward','nothing','keep_on','','2026-11-06 09:15:00');
INSERT INTO "check_in" VALUES('01941ef28d897c848cfea669fb52ac1a','01941ef28d81791b853ffd1061ea80bd','01941ef28df577a686902f56bfadd6ec','01941ef28d8a7e3ab69ecfefae331401','2026-11-16','forward','asked','keep_on','Jeg glemte det onsdag.','2026-11-20 09:15:00');
INSERT INTO "check_in" VALUES('01941ef28d8a77be9c2220d104612197','01941ef28d81791b853ffd1061ea80bd','01941ef28df577a686902f56bfadd6ec','01941ef28d8a7e3ab69ecfefae331401','2026-11-23','forward','other_way','other_way','Nu tør jeg sige det højt.','2026-11-27 09:15:00');
INSERT INTO "check_in" VALUES('01941ef28d8176c38bcf038dcd73494f','01941ef28d81791b853ffd1061ea80bd','01941ef28dfa77bba77a341e3fba518b','01941ef28d8b72c1b34a85ca7b3dea22','2026-09-07','forward','nothing','other_way','Jeg glemte det onsdag.','2026-09-11 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d8272e6aebccfa476c33cc6','01941ef28d81791b853ffd1061ea80bd','01941ef28dfa77bba77a341e3fba518b','01941ef28d8b72c1b34a85ca7b3dea22','2026-09-14','forward','as_planned','other_way','','2026-09-18 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d837070a11aadae276df701','01941ef28d81791b853ffd1061ea80bd','01941ef28dfa77bba77a341e3fba518b','01941ef28d8b72c1b34a85ca7b3dea22','2026-09-21','forward','as_planned','smaller','Jeg prøvede to gange, før jeg spurgte.','2026-09-25 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d847cc9ac083e6fb13f8bb3','01941ef28d81791b853ffd1061ea80bd','01941ef28dfa77bba77a341e3fba518b','01941ef28d8b72c1b34a85ca7b3dea22','2026-09-28','well','as_planned','keep_on','Det gik bedst om morgenen.','2026-10-02 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d857a328e5e0fe0d9221c36','01941ef28d81791b853ffd1061ea80bd','01941ef28dfa77bba77a341e3fba518b','01941ef28d8b72c1b34a85ca7b3dea22','2026-10-05','stuck','as_planned','smaller','','2026-10-09 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d867a42b9d8bcf913284fc2','01941ef28d81791b853ffd1061ea80bd','01941ef28dfa77bba77a341e3fba518b','01941ef28d8b72c1b34a85ca7b3dea22','2026-10-12','forward','other_way','smaller','','2026-10-16 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d877d17809538fe95adf16d','01941ef28d81791b853ffd1061ea80bd','01941ef28dfa77bba77a341e3fba518b','01941ef28d8b72c1b34a85ca7b3dea22','2026-10-19','well','asked','other_way','','2026-10-23 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d887c2d9ce37ada0c0b0e04','01941ef28d81791b853ffd1061ea80bd','01941ef28dfa77bba77a341e3fba518b','01941ef28d8b72c1b34a85ca7b3dea22','2026-10-26','well','nothing','ask_help','','2026-10-30 09:15:00');
INSERT INTO "check_in" VALUES('01941ef28d8975569002c75cd44efc3a','01941ef28d81791b853ffd1061ea80bd','01941ef28dfa77bba77a341e3fba518b','01941ef28d8b72c1b34a85ca7b3dea22','2026-11-02','well','as_planned','keep_on','','2026-11-06 09:15:00');
INSERT INTO "check_in" VALUES('01941ef28d8a7c509b5d2fd8f7381d3d','01941ef28d81791b853ffd1061ea80bd','01941ef28dfa77bba77a341e3fba518b','01941ef28d8b72c1b34a85ca7b3dea22','2026-11-09','forward','other_way','smaller','Min makker hjalp mig i gang.','2026-11-13 09:15:00');
INSERT INTO "check_in" VALUES('01941ef28d8b729592bbe6ddb35112cd','01941ef28d81791b853ffd1061ea80bd','01941ef28dfa77bba77a341e3fba518b','01941ef28d8b72c1b34a85ca7b3dea22','2026-11-16','forward','as_planned','other_way','','2026-11-20 09:15:00');
INSERT INTO "check_in" VALUES('01941ef28d8173548668aae13739b93d','01941ef28d81791b853ffd1061ea80bd','01941ef28dff752d878e7a4712d3b250','01941ef28d8c7869b5b699b8ac43c59b','2026-09-07','forward','nothing','smaller','Jeg prøvede to gange, før jeg spurgte.','2026-09-11 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d827546955e61d07d4e84e3','01941ef28d81791b853ffd1061ea80bd','01941ef28dff752d878e7a4712d3b250','01941ef28d8c7869b5b699b8ac43c59b','2026-09-21','well','nothing','smaller','','2026-09-25 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d8371c29fc6d4d22d1d67dd','01941ef28d81791b853ffd1061ea80bd','01941ef28dff752d878e7a4712d3b250','01941ef28d8c7869b5b699b8ac43c59b','2026-09-28','not_yet','nothing','keep_on','Det gik bedst om morgenen.','2026-10-02 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d8476978fc7dae7e715af3f','01941ef28d81791b853ffd1061ea80bd','01941ef28dff752d878e7a4712d3b250','01941ef28d8c7869b5b699b8ac43c59b','2026-10-05','forward','other_way','ask_help','Jeg skrev det i min logbog.','2026-10-09 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d857d9dac7807cf69f186f6','01941ef28d81791b853ffd1061ea80bd','01941ef28dff752d878e7a4712d3b250','01941ef28d8c7869b5b699b8ac43c59b','2026-10-12','stuck','nothing','ask_help','Jeg glemte det onsdag.','2026-10-16 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d867c49bc72bf7c0ed088fa','01941ef28d81791b853ffd1061ea80bd','01941ef28dff752d878e7a4712d3b250','01941ef28d8c7869b5b699b8ac43c59b','2026-10-19','forward','as_planned','keep_on','Jeg skrev det i min logbog.','2026-10-23 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d87733daebcdcc20baefcbd','01941ef28d81791b853ffd1061ea80bd','01941ef28dff752d878e7a4712d3b250','01941ef28d8c7869b5b699b8ac43c59b','2026-11-02','well','as_planned','keep_on','','2026-11-06 09:15:00');
INSERT INTO "check_in" VALUES('01941ef28d88745e8adc1677d28e2226','01941ef28d81791b853ffd1061ea80bd','01941ef28dff752d878e7a4712d3b250','01941ef28d8c7869b5b699b8ac43c59b','2026-11-09','forward','asked','other_way','','2026-11-13 09:15:00');
INSERT INTO "check_in" VALUES('01941ef28d897ecb8e5c4c1fb0320903','01941ef28d81791b853ffd1061ea80bd','01941ef28dff752d878e7a4712d3b250','01941ef28d8c7869b5b699b8ac43c59b','2026-11-16','well','nothing','keep_on','','2026-11-20 09:15:00');
INSERT INTO "check_in" VALUES('01941ef28d817351a2980fb00170871f','01941ef28d81791b853ffd1061ea80bd','01941ef28e037e228ab5a84b45aa0ad8','01941ef28d8d7dc7b8b6ba42936a3c11','2026-09-07','forward','other_way','smaller','','2026-09-11 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d827434bf74e8c2241ac198','01941ef28d81791b853ffd1061ea80bd','01941ef28e037e228ab5a84b45aa0ad8','01941ef28d8d7dc7b8b6ba42936a3c11','2026-09-14','forward','asked','ask_help','','2026-09-18 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d837e82814a548b84a24432','01941ef28d81791b853ffd1061ea80bd','01941ef28e037e228ab5a84b45aa0ad8','01941ef28d8d7dc7b8b6ba42936a3c11','2026-09-21','well','nothing','keep_on','Det gik bedst om morgenen.','2026-09-25 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d847b62b55c77cc4ad6652e','01941ef28d81791b853ffd1061ea80bd','01941ef28e037e228ab5a84b45aa0ad8','01941ef28d8d7dc7b8b6ba42936a3c11','2026-09-28','forward','as_planned','keep_on','','2026-10-02 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d8574b59d3bb9ed133b1ca5','01941ef28d81791b853ffd1061ea80bd','01941ef28e037e228ab5a84b45aa0ad8','01941ef28d8d7dc7b8b6ba42936a3c11','2026-10-05','well','as_planned','other_way','','2026-10-09 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d867a9aa2f240b9611ed062','01941ef28d81791b853ffd1061ea80bd','01941ef28e037e228ab5a84b45aa0ad8','01941ef28d8d7dc7b8b6ba42936a3c11','2026-10-12','well','other_way','smaller','','2026-10-16 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d877c8dab36da2ddcdfe8f8','01941ef28d81791b853ffd1061ea80bd','01941ef28e037e228ab5a84b45aa0ad8','01941ef28d8d7dc7b8b6ba42936a3c11','2026-11-02','well','asked','smaller','Jeg glemte det onsdag.','2026-11-06 09:15:00');
INSERT INTO "check_in" VALUES('01941ef28d887f68a34d5b847443f8b1','01941ef28d81791b853ffd1061ea80bd','01941ef28e037e228ab5a84b45aa0ad8','01941ef28d8d7dc7b8b6ba42936a3c11','2026-11-09','forward','nothing','keep_on','Jeg skrev det i min logbog.','2026-11-13 09:15:00');
INSERT INTO "check_in" VALUES('01941ef28d897dff8c223803f0776626','01941ef28d81791b853ffd1061ea80bd','01941ef28e037e228ab5a84b45aa0ad8','01941ef28d8d7dc7b8b6ba42936a3c11','2026-11-23','not_yet','asked','keep_on','','2026-11-27 09:15:00');
INSERT INTO "check_in" VALUES('01941ef28d81771484d5f1b5d4be459d','01941ef28d81791b853ffd1061ea80bd','01941ef28e087ce8bc651ed8990545b9','01941ef28d8e7438b95a3f75b3907428','2026-09-07','forward','nothing','keep_on','','2026-09-11 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d82712abdb57867f5eca4f2','01941ef28d81791b853ffd1061ea80bd','01941ef28e087ce8bc651ed8990545b9','01941ef28d8e7438b95a3f75b3907428','2026-09-14','forward','other_way','keep_on','Nu tør jeg sige det højt.','2026-09-18 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d8374c5bdd16dfc11501066','01941ef28d81791b853ffd1061ea80bd','01941ef28e087ce8bc651ed8990545b9','01941ef28d8e7438b95a3f75b3907428','2026-09-21','stuck','nothing','keep_on','','2026-09-25 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d84745a9d5a7b16fae775c5','01941ef28d81791b853ffd1061ea80bd','01941ef28e087ce8bc651ed8990545b9','01941ef28d8e7438b95a3f75b3907428','2026-09-28','well','asked','other_way','','2026-10-02 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d857a63bd8a2aa761090b3a','01941ef28d81791b853ffd1061ea80bd','01941ef28e087ce8bc651ed8990545b9','01941ef28d8e7438b95a3f75b3907428','2026-10-05','well','asked','other_way','Det gik bedst om morgenen.','2026-10-09 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d8675abb2383e10c4b60ece','01941ef28d81791b853ffd1061ea80bd','01941ef28e087ce8bc651ed8990545b9','01941ef28d8e7438b95a3f75b3907428','2026-10-12','forward','nothing','other_way','Min makker hjalp mig i gang.','2026-10-16 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d87787987d5063996b923b4','01941ef28d81791b853ffd1061ea80bd','01941ef28e087ce8bc651ed8990545b9','01941ef28d8e7438b95a3f75b3907428','2026-10-19','stuck','as_planned','keep_on','','2026-10-23 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d8871c89029ac6c9216b3bc','01941ef28d81791b853ffd1061ea80bd','01941ef28e087ce8bc651ed8990545b9','01941ef28d8e7438b95a3f75b3907428','2026-11-09','forward','as_planned','keep_on','Nu tør jeg sige det højt.','2026-11-13 09:15:00');
INSERT INTO "check_in" VALUES('01941ef28d897d2eaed8355cf585558c','01941ef28d81791b853ffd1061ea80bd','01941ef28e087ce8bc651ed8990545b9','01941ef28d8e7438b95a3f75b3907428','2026-11-16','forward','asked','other_way','Nu tør jeg sige det højt.','2026-11-20 09:15:00');
INSERT INTO "check_in" VALUES('01941ef28d817680867675d3f70839a3','01941ef28d81791b853ffd1061ea80bd','01941ef28e0d7987b5d8ed39bca8e283','01941ef28d8f71838942155ff28b9060','2026-09-07','forward','as_planned','keep_on','Jeg glemte det onsdag.','2026-09-11 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d827aebb778a5a68d4ce14f','01941ef28d81791b853ffd1061ea80bd','01941ef28e0d7987b5d8ed39bca8e283','01941ef28d8f71838942155ff28b9060','2026-09-21','forward','as_planned','smaller','','2026-09-25 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d837850907b417f128df3f8','01941ef28d81791b853ffd1061ea80bd','01941ef28e0d7987b5d8ed39bca8e283','01941ef28d8f71838942155ff28b9060','2026-09-28','forward','other_way','ask_help','Jeg prøvede to gange, før jeg spurgte.','2026-10-02 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d847ff3a90ce918fbaccef0','01941ef28d81791b853ffd1061ea80bd','01941ef28e0d7987b5d8ed39bca8e283','01941ef28d8f71838942155ff28b9060','2026-10-05','well','asked','keep_on','','2026-10-09 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d85731ba5ecf5b0a90a2801','01941ef28d81791b853ffd1061ea80bd','01941ef28e0d7987b5d8ed39bca8e283','01941ef28d8f71838942155ff28b9060','2026-10-19','well','asked','ask_help','','2026-10-23 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d867ecda960b852a91ab5a2','01941ef28d81791b853ffd1061ea80bd','01941ef28e0d7987b5d8ed39bca8e283','01941ef28d8f71838942155ff28b9060','2026-11-02','forward','asked','keep_on','','2026-11-06 09:15:00');
INSERT INTO "check_in" VALUES('01941ef28d877d20b48c570306fdb43b','01941ef28d81791b853ffd1061ea80bd','01941ef28e0d7987b5d8ed39bca8e283','01941ef28d8f71838942155ff28b9060','2026-11-16','forward','nothing','keep_on','Jeg prøvede to gange, før jeg spurgte.','2026-11-20 09:15:00');
INSERT INTO "check_in" VALUES('01941ef28d8176ee907954a37f864e94','01941ef28d81791b853ffd1061ea80bd','01941ef28e1275e6b886b3695551b257','01941ef28d90702faa6907ba21252de7','2026-09-28','stuck','other_way','ask_help','','2026-10-02 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d8277a8923d3c089ac87fd4','01941ef28d81791b853ffd1061ea80bd','01941ef28e1275e6b886b3695551b257','01941ef28d90702faa6907ba21252de7','2026-10-12','forward','as_planned','ask_help','Jeg glemte det onsdag.','2026-10-16 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d83746ca528fece7bd732ed','01941ef28d81791b853ffd1061ea80bd','01941ef28e1275e6b886b3695551b257','01941ef28d90702faa6907ba21252de7','2026-10-19','forward','as_planned','ask_help','','2026-10-23 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d84783ca5a0b3edfe41fd98','01941ef28d81791b853ffd1061ea80bd','01941ef28e1275e6b886b3695551b257','01941ef28d90702faa6907ba21252de7','2026-10-26','well','other_way','keep_on','','2026-10-30 09:15:00');
INSERT INTO "check_in" VALUES('01941ef28d8572fc95874cdd98d4473e','01941ef28d81791b853ffd1061ea80bd','01941ef28e1275e6b886b3695551b257','01941ef28d90702faa6907ba21252de7','2026-11-02','forward','other_way','other_way','Det gik bedst om morgenen.','2026-11-06 09:15:00');
INSERT INTO "check_in" VALUES('01941ef28d8676b1ac3ff477bff1d3cb','01941ef28d81791b853ffd1061ea80bd','01941ef28e1275e6b886b3695551b257','01941ef28d90702faa6907ba21252de7','2026-11-23','stuck','asked','ask_help','Jeg prøvede to gange, før jeg spurgte.','2026-11-27 09:15:00');
INSERT INTO "check_in" VALUES('01941ef28d817e60b106f8785346fc72','01941ef28d81791b853ffd1061ea80bd','01941ef28e39749dac0011afffdbdc6d','01941ef28d9371ebb5ab12e6d3afdc2c','2026-09-14','forward','nothing','keep_on','','2026-09-18 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d827c21b16c69045a68bd8e','01941ef28d81791b853ffd1061ea80bd','01941ef28e39749dac0011afffdbdc6d','01941ef28d9371ebb5ab12e6d3afdc2c','2026-09-21','forward','as_planned','keep_on','Jeg prøvede to gange, før jeg spurgte.','2026-09-25 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d837eabb6705f307b0bdfc0','01941ef28d81791b853ffd1061ea80bd','01941ef28e39749dac0011afffdbdc6d','01941ef28d9371ebb5ab12e6d3afdc2c','2026-10-05','forward','other_way','smaller','','2026-10-09 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d8471e5a6c05d5528bc347f','01941ef28d81791b853ffd1061ea80bd','01941ef28e39749dac0011afffdbdc6d','01941ef28d9371ebb5ab12e6d3afdc2c','2026-10-19','forward','as_planned','other_way','Min makker hjalp mig i gang.','2026-10-23 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d85781da73b829ed76e82c5','01941ef28d81791b853ffd1061ea80bd','01941ef28e39749dac0011afffdbdc6d','01941ef28d9371ebb5ab12e6d3afdc2c','2026-11-02','forward','asked','smaller','','2026-11-06 09:15:00');
INSERT INTO "check_in" VALUES('01941ef28d8671508dacf98521a77a56','01941ef28d81791b853ffd1061ea80bd','01941ef28e39749dac0011afffdbdc6d','01941ef28d9371ebb5ab12e6d3afdc2c','2026-11-09','well','asked','keep_on','Jeg skrev det i min logbog.','2026-11-13 09:15:00');
INSERT INTO "check_in" VALUES('01941ef28d877d0193d8d6a921c6ccff','01941ef28d81791b853ffd1061ea80bd','01941ef28e39749dac0011afffdbdc6d','01941ef28d9371ebb5ab12e6d3afdc2c','2026-11-16','well','nothing','smaller','','2026-11-20 09:15:00');
INSERT INTO "check_in" VALUES('01941ef28d8170c7921cf6603ba28c08','01941ef28d81791b853ffd1061ea80bd','01941ef28e3e7949930ba1b91c4ef57e','01941ef28d9479a08b4449b8c8c71dac','2026-09-14','well','nothing','ask_help','','2026-09-18 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d8271b1a57a3863c2f11408','01941ef28d81791b853ffd1061ea80bd','01941ef28e3e7949930ba1b91c4ef57e','01941ef28d9479a08b4449b8c8c71dac','2026-09-21','forward','other_way','smaller','','2026-09-25 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d8375bda5121249059701fb','01941ef28d81791b853ffd1061ea80bd','01941ef28e3e7949930ba1b91c4ef57e','01941ef28d9479a08b4449b8c8c71dac','2026-10-05','forward','asked','ask_help','','2026-10-09 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d847030b313206718297db7','01941ef28d81791b853ffd1061ea80bd','01941ef28e3e7949930ba1b91c4ef57e','01941ef28d9479a08b4449b8c8c71dac','2026-10-12','forward','other_way','keep_on','','2026-10-16 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d8576988112f183610a8d78','01941ef28d81791b853ffd1061ea80bd','01941ef28e3e7949930ba1b91c4ef57e','01941ef28d9479a08b4449b8c8c71dac','2026-10-19','not_yet','asked','smaller','Min makker hjalp mig i gang.','2026-10-23 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d8677adad621df10a4b4202','01941ef28d81791b853ffd1061ea80bd','01941ef28e3e7949930ba1b91c4ef57e','01941ef28d9479a08b4449b8c8c71dac','2026-10-26','stuck','other_way','keep_on','','2026-10-30 09:15:00');
INSERT INTO "check_in" VALUES('01941ef28d87718a895e1a5db6efce91','01941ef28d81791b853ffd1061ea80bd','01941ef28e3e7949930ba1b91c4ef57e','01941ef28d9479a08b4449b8c8c71dac','2026-11-02','forward','as_planned','smaller','','2026-11-06 09:15:00');
INSERT INTO "check_in" VALUES('01941ef28d887a5788d61b440bff417c','01941ef28d81791b853ffd1061ea80bd','01941ef28e3e7949930ba1b91c4ef57e','01941ef28d9479a08b4449b8c8c71dac','2026-11-09','not_yet','as_planned','keep_on','','2026-11-13 09:15:00');
INSERT INTO "check_in" VALUES('01941ef28d897046805174dc6196003c','01941ef28d81791b853ffd1061ea80bd','01941ef28e3e7949930ba1b91c4ef57e','01941ef28d9479a08b4449b8c8c71dac','2026-11-16','forward','other_way','keep_on','Min makker hjalp mig i gang.','2026-11-20 09:15:00');
INSERT INTO "check_in" VALUES('01941ef28d8a78868d266f5db1bfbd22','01941ef28d81791b853ffd1061ea80bd','01941ef28e3e7949930ba1b91c4ef57e','01941ef28d9479a08b4449b8c8c71dac','2026-11-23','well','as_planned','smaller','','2026-11-27 09:15:00');
INSERT INTO "check_in" VALUES('01941ef28d8179759fd778ad425dba62','01941ef28d81791b853ffd1061ea80bd','01941ef28e427826beed8e7be5c317fd','01941ef28d957f5f804901e297302d92','2026-09-07','well','other_way','other_way','','2026-09-11 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d8274ae8921658f1c8749af','01941ef28d81791b853ffd1061ea80bd','01941ef28e427826beed8e7be5c317fd','01941ef28d957f5f804901e297302d92','2026-09-14','well','asked','ask_help','','2026-09-18 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d83705da6f5307c1f99a38a','01941ef28d81791b853ffd1061ea80bd','01941ef28e427826beed8e7be5c317fd','01941ef28d957f5f804901e297302d92','2026-09-21','well','asked','other_way','Jeg skrev det i min logbog.','2026-09-25 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d847537a3569e970c260ce3','01941ef28d81791b853ffd1061ea80bd','01941ef28e427826beed8e7be5c317fd','01941ef28d957f5f804901e297302d92','2026-10-05','forward','other_way','ask_help','Min makker hjalp mig i gang.','2026-10-09 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d8576d0b574aa671dd355be','01941ef28d81791b853ffd1061ea80bd','01941ef28e427826beed8e7be5c317fd','01941ef28d957f5f804901e297302d92','2026-10-12','well','other_way','ask_help','','2026-10-16 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d867919a6bf10a660113ec7','01941ef28d81791b853ffd1061ea80bd','01941ef28e427826beed8e7be5c317fd','01941ef28d957f5f804901e297302d92','2026-10-19','forward','as_planned','smaller','','2026-10-23 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d877be5a3aaa9f394832bb6','01941ef28d81791b853ffd1061ea80bd','01941ef28e427826beed8e7be5c317fd','01941ef28d957f5f804901e297302d92','2026-10-26','well','as_planned','other_way','','2026-10-30 09:15:00');
INSERT INTO "check_in" VALUES('01941ef28d887a068d9e49661b0b5550','01941ef28d81791b853ffd1061ea80bd','01941ef28e427826beed8e7be5c317fd','01941ef28d957f5f804901e297302d92','2026-11-02','well','asked','smaller','','2026-11-06 09:15:00');
INSERT INTO "check_in" VALUES('01941ef28d897e4896c3b79d458da8b5','01941ef28d81791b853ffd1061ea80bd','01941ef28e427826beed8e7be5c317fd','01941ef28d957f5f804901e297302d92','2026-11-09','stuck','asked','other_way','','2026-11-13 09:15:00');
INSERT INTO "check_in" VALUES('01941ef28d8a767a8d1696421454a732','01941ef28d81791b853ffd1061ea80bd','01941ef28e427826beed8e7be5c317fd','01941ef28d957f5f804901e297302d92','2026-11-16','forward','other_way','smaller','','2026-11-20 09:15:00');
INSERT INTO "check_in" VALUES('01941ef28d8b7841995a1cb751185ff1','01941ef28d81791b853ffd1061ea80bd','01941ef28e427826beed8e7be5c317fd','01941ef28d957f5f804901e297302d92','2026-11-23','forward','as_planned','other_way','Jeg skrev det i min logbog.','2026-11-27 09:15:00');
INSERT INTO "check_in" VALUES('01941ef28d8174799d27bf7e07f42936','01941ef28d81791b853ffd1061ea80bd','01941ef28e467c049cd62777ef13dba3','01941ef28d967534b36558f0748e3574','2026-09-07','well','asked','ask_help','Jeg prøvede to gange, før jeg spurgte.','2026-09-11 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d827e42a2507b797cdb716e','01941ef28d81791b853ffd1061ea80bd','01941ef28e467c049cd62777ef13dba3','01941ef28d967534b36558f0748e3574','2026-09-14','stuck','as_planned','keep_on','','2026-09-18 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d83746ab52b2d1e0d5cc1da','01941ef28d81791b853ffd1061ea80bd','01941ef28e467c049cd62777ef13dba3','01941ef28d967534b36558f0748e3574','2026-09-21','well','as_planned','keep_on','','2026-09-25 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d84713fa2a4ae1f63d4abe7','01941ef28d81791b853ffd1061ea80bd','01941ef28e467c049cd62777ef13dba3','01941ef28d967534b36558f0748e3574','2026-09-28','forward','as_planned','smaller','Jeg skrev det i min logbog.','2026-10-02 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d85779aaab047cf2a98a6ac','01941ef28d81791b853ffd1061ea80bd','01941ef28e467c049cd62777ef13dba3','01941ef28d967534b36558f0748e3574','2026-10-05','well','as_planned','other_way','Jeg glemte det onsdag.','2026-10-09 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d867eba8da5d0886d9c991b','01941ef28d81791b853ffd1061ea80bd','01941ef28e467c049cd62777ef13dba3','01941ef28d967534b36558f0748e3574','2026-10-12','stuck','asked','other_way','Jeg prøvede to gange, før jeg spurgte.','2026-10-16 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d877b99a95c382a7dacbf0e','01941ef28d81791b853ffd1061ea80bd','01941ef28e467c049cd62777ef13dba3','01941ef28d967534b36558f0748e3574','2026-10-19','stuck','as_planned','other_way','','2026-10-23 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d887782b05fcecd6fe60136','01941ef28d81791b853ffd1061ea80bd','01941ef28e467c049cd62777ef13dba3','01941ef28d967534b36558f0748e3574','2026-10-26','stuck','nothing','ask_help','','2026-10-30 09:15:00');
INSERT INTO "check_in" VALUES('01941ef28d8978adbfb52453d9528127','01941ef28d81791b853ffd1061ea80bd','01941ef28e467c049cd62777ef13dba3','01941ef28d967534b36558f0748e3574','2026-11-09','forward','asked','keep_on','','2026-11-13 09:15:00');
INSERT INTO "check_in" VALUES('01941ef28d8a74f28829a179b7bb4442','01941ef28d81791b853ffd1061ea80bd','01941ef28e467c049cd62777ef13dba3','01941ef28d967534b36558f0748e3574','2026-11-16','forward','other_way','keep_on','','2026-11-20 09:15:00');
INSERT INTO "check_in" VALUES('01941ef28d8b714cba26264f1cb3525a','01941ef28d81791b853ffd1061ea80bd','01941ef28e467c049cd62777ef13dba3','01941ef28d967534b36558f0748e3574','2026-11-23','well','other_way','ask_help','','2026-11-27 09:15:00');
INSERT INTO "check_in" VALUES('01941ef28d81748ba272105028e86591','01941ef28d81791b853ffd1061ea80bd','01941ef28e4b71eba4f92c245fab086c','01941ef28d97764389f6ff932a7b546f','2026-09-07','forward','as_planned','ask_help','','2026-09-11 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d8277888ec34247163c9bfa','01941ef28d81791b853ffd1061ea80bd','01941ef28e4b71eba4f92c245fab086c','01941ef28d97764389f6ff932a7b546f','2026-09-14','forward','nothing','ask_help','','2026-09-18 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d83783e875ff0199f5c3ac5','01941ef28d81791b853ffd1061ea80bd','01941ef28e4b71eba4f92c245fab086c','01941ef28d97764389f6ff932a7b546f','2026-09-21','well','as_planned','ask_help','Nu tør jeg sige det højt.','2026-09-25 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d84769a89a632076388c939','01941ef28d81791b853ffd1061ea80bd','01941ef28e4b71eba4f92c245fab086c','01941ef28d97764389f6ff932a7b546f','2026-09-28','well','as_planned','keep_on','Nu tør jeg sige det højt.','2026-10-02 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d8574e694ded712594eead1','01941ef28d81791b853ffd1061ea80bd','01941ef28e4b71eba4f92c245fab086c','01941ef28d97764389f6ff932a7b546f','2026-10-05','well','nothing','smaller','Nu tør jeg sige det højt.','2026-10-09 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d8671a9bc71f656c0d75565','01941ef28d81791b853ffd1061ea80bd','01941ef28e4b71eba4f92c245fab086c','01941ef28d97764389f6ff932a7b546f','2026-10-12','stuck','as_planned','ask_help','Jeg prøvede to gange, før jeg spurgte.','2026-10-16 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d877d3c9b2b8cb705654d73','01941ef28d81791b853ffd1061ea80bd','01941ef28e4b71eba4f92c245fab086c','01941ef28d97764389f6ff932a7b546f','2026-11-02','forward','asked','other_way','Jeg skrev det i min logbog.','2026-11-06 09:15:00');
INSERT INTO "check_in" VALUES('01941ef28d887e70846a2db010ff010c','01941ef28d81791b853ffd1061ea80bd','01941ef28e4b71eba4f92c245fab086c','01941ef28d97764389f6ff932a7b546f','2026-11-09','well','nothing','other_way','','2026-11-13 09:15:00');
INSERT INTO "check_in" VALUES('01941ef28d897c388ad512c108dad4de','01941ef28d81791b853ffd1061ea80bd','01941ef28e4b71eba4f92c245fab086c','01941ef28d97764389f6ff932a7b546f','2026-11-16','forward','as_planned','other_way','','2026-11-20 09:15:00');
INSERT INTO "check_in" VALUES('01941ef28d81783bb46ced7af69ae5dc','01941ef28d81791b853ffd1061ea80bd','01941ef28e5075289c775a457df873b2','01941ef28d9878b6a1b647a5efc858a8','2026-09-14','stuck','as_planned','other_way','','2026-09-18 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d8272689b53d38905804689','01941ef28d81791b853ffd1061ea80bd','01941ef28e5075289c775a457df873b2','01941ef28d9878b6a1b647a5efc858a8','2026-09-21','not_yet','nothing','ask_help','','2026-09-25 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d837e189ca032d20d8785c0','01941ef28d81791b853ffd1061ea80bd','01941ef28e5075289c775a457df873b2','01941ef28d9878b6a1b647a5efc858a8','2026-09-28','forward','nothing','keep_on','','2026-10-02 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d8470d28dc6b8740d6a9bb6','01941ef28d81791b853ffd1061ea80bd','01941ef28e5075289c775a457df873b2','01941ef28d9878b6a1b647a5efc858a8','2026-10-26','forward','as_planned','keep_on','Jeg prøvede to gange, før jeg spurgte.','2026-10-30 09:15:00');
INSERT INTO "check_in" VALUES('01941ef28d8575098b2c6f262169d901','01941ef28d81791b853ffd1061ea80bd','01941ef28e5075289c775a457df873b2','01941ef28d9878b6a1b647a5efc858a8','2026-11-02','forward','asked','keep_on','Det gik bedst om morgenen.','2026-11-06 09:15:00');
INSERT INTO "check_in" VALUES('01941ef28d8679bfb6485e0368667b58','01941ef28d81791b853ffd1061ea80bd','01941ef28e5075289c775a457df873b2','01941ef28d9878b6a1b647a5efc858a8','2026-11-09','well','as_planned','keep_on','','2026-11-13 09:15:00');
INSERT INTO "check_in" VALUES('01941ef28d87790c9e0d5882734c9dd3','01941ef28d81791b853ffd1061ea80bd','01941ef28e5075289c775a457df873b2','01941ef28d9878b6a1b647a5efc858a8','2026-11-16','stuck','other_way','other_way','Jeg skrev det i min logbog.','2026-11-20 09:15:00');
INSERT INTO "check_in" VALUES('01941ef28d817c829d88f1272d863a95','01941ef28d81791b853ffd1061ea80bd','01941ef28e547527b4f41532a1502c74','01941ef28d997d7ba917ee28520a4d99','2026-09-14','forward','as_planned','keep_on','Nu tør jeg sige det højt.','2026-09-18 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d827889b4ca418f88775de2','01941ef28d81791b853ffd1061ea80bd','01941ef28e547527b4f41532a1502c74','01941ef28d997d7ba917ee28520a4d99','2026-09-28','well','as_planned','other_way','','2026-10-02 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d837195be152b59a092de60','01941ef28d81791b853ffd1061ea80bd','01941ef28e547527b4f41532a1502c74','01941ef28d997d7ba917ee28520a4d99','2026-10-05','well','nothing','keep_on','Det gik bedst om morgenen.','2026-10-09 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d847ccabca9079010decd65','01941ef28d81791b853ffd1061ea80bd','01941ef28e547527b4f41532a1502c74','01941ef28d997d7ba917ee28520a4d99','2026-10-19','stuck','as_planned','other_way','','2026-10-23 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d857c3fa074563cc88f3b6e','01941ef28d81791b853ffd1061ea80bd','01941ef28e547527b4f41532a1502c74','01941ef28d997d7ba917ee28520a4d99','2026-11-02','well','nothing','other_way','','2026-11-06 09:15:00');
INSERT INTO "check_in" VALUES('01941ef28d8670628532e644f08175a1','01941ef28d81791b853ffd1061ea80bd','01941ef28e547527b4f41532a1502c74','01941ef28d997d7ba917ee28520a4d99','2026-11-23','well','as_planned','ask_help','','2026-11-27 09:15:00');
INSERT INTO "check_in" VALUES('01941ef28d8179ae8380f6382ad21f27','01941ef28d81791b853ffd1061ea80bd','01941ef28e707a8e8a6280e55b367d3f','01941ef28d9c7467b4f6b4a16e2ab1c6','2026-09-14','well','asked','ask_help','','2026-09-18 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d827d5d8f0360cec482c6f0','01941ef28d81791b853ffd1061ea80bd','01941ef28e707a8e8a6280e55b367d3f','01941ef28d9c7467b4f6b4a16e2ab1c6','2026-09-21','not_yet','asked','ask_help','Nu tør jeg sige det højt.','2026-09-25 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d8374c7a2e205368c253884','01941ef28d81791b853ffd1061ea80bd','01941ef28e707a8e8a6280e55b367d3f','01941ef28d9c7467b4f6b4a16e2ab1c6','2026-09-28','not_yet','as_planned','keep_on','','2026-10-02 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d847835b578fb41198e4b65','01941ef28d81791b853ffd1061ea80bd','01941ef28e707a8e8a6280e55b367d3f','01941ef28d9c7467b4f6b4a16e2ab1c6','2026-10-05','forward','as_planned','other_way','Jeg prøvede to gange, før jeg spurgte.','2026-10-09 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d857eae99705bcd10e62202','01941ef28d81791b853ffd1061ea80bd','01941ef28e707a8e8a6280e55b367d3f','01941ef28d9c7467b4f6b4a16e2ab1c6','2026-10-12','well','as_planned','ask_help','','2026-10-16 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d867b78b40a6bd072442a23','01941ef28d81791b853ffd1061ea80bd','01941ef28e707a8e8a6280e55b367d3f','01941ef28d9c7467b4f6b4a16e2ab1c6','2026-10-19','forward','as_planned','keep_on','','2026-10-23 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d877ff4ac9df6a5c7da0b7d','01941ef28d81791b853ffd1061ea80bd','01941ef28e707a8e8a6280e55b367d3f','01941ef28d9c7467b4f6b4a16e2ab1c6','2026-11-02','forward','nothing','keep_on','Jeg prøvede to gange, før jeg spurgte.','2026-11-06 09:15:00');
INSERT INTO "check_in" VALUES('01941ef28d8874d0a7d711597fd990ee','01941ef28d81791b853ffd1061ea80bd','01941ef28e707a8e8a6280e55b367d3f','01941ef28d9c7467b4f6b4a16e2ab1c6','2026-11-09','forward','other_way','keep_on','','2026-11-13 09:15:00');
INSERT INTO "check_in" VALUES('01941ef28d897223a6c735b3abe0fb4a','01941ef28d81791b853ffd1061ea80bd','01941ef28e707a8e8a6280e55b367d3f','01941ef28d9c7467b4f6b4a16e2ab1c6','2026-11-16','well','as_planned','smaller','Nu tør jeg sige det højt.','2026-11-20 09:15:00');
INSERT INTO "check_in" VALUES('01941ef28d81765492db60145803039f','01941ef28d81791b853ffd1061ea80bd','01941ef28e74771ebb92441a969120cd','01941ef28d9d7e54a5a70ee88175053e','2026-09-14','forward','other_way','keep_on','','2026-09-18 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d827f3c8fefa02a75180ec7','01941ef28d81791b853ffd1061ea80bd','01941ef28e74771ebb92441a969120cd','01941ef28d9d7e54a5a70ee88175053e','2026-09-21','forward','as_planned','ask_help','','2026-09-25 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d837cbbb9bdc397b7a2161c','01941ef28d81791b853ffd1061ea80bd','01941ef28e74771ebb92441a969120cd','01941ef28d9d7e54a5a70ee88175053e','2026-10-12','well','other_way','other_way','Det gik bedst om morgenen.','2026-10-16 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d84750aa7a6aeda37fb0149','01941ef28d81791b853ffd1061ea80bd','01941ef28e74771ebb92441a969120cd','01941ef28d9d7e54a5a70ee88175053e','2026-10-19','well','as_planned','keep_on','','2026-10-23 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d857a9ca93990772697d48a','01941ef28d81791b853ffd1061ea80bd','01941ef28e74771ebb92441a969120cd','01941ef28d9d7e54a5a70ee88175053e','2026-10-26','forward','other_way','keep_on','','2026-10-30 09:15:00');
INSERT INTO "check_in" VALUES('01941ef28d867d65adbb0dc95269ba38','01941ef28d81791b853ffd1061ea80bd','01941ef28e74771ebb92441a969120cd','01941ef28d9d7e54a5a70ee88175053e','2026-11-02','forward','asked','ask_help','','2026-11-06 09:15:00');
INSERT INTO "check_in" VALUES('01941ef28d877885b2a399ddc20f031f','01941ef28d81791b853ffd1061ea80bd','01941ef28e74771ebb92441a969120cd','01941ef28d9d7e54a5a70ee88175053e','2026-11-09','well','other_way','ask_help','Jeg glemte det onsdag.','2026-11-13 09:15:00');
INSERT INTO "check_in" VALUES('01941ef28d81753e966da35de20a8bcd','01941ef28d81791b853ffd1061ea80bd','01941ef28e787bdeae5eb743e49efeb0','01941ef28d9e74d98ada76bde27c223a','2026-09-07','stuck','as_planned','keep_on','','2026-09-11 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d827226aacb352a6fcfd876','01941ef28d81791b853ffd1061ea80bd','01941ef28e787bdeae5eb743e49efeb0','01941ef28d9e74d98ada76bde27c223a','2026-09-14','forward','nothing','keep_on','','2026-09-18 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d837d3382e00aae10dcad51','01941ef28d81791b853ffd1061ea80bd','01941ef28e787bdeae5eb743e49efeb0','01941ef28d9e74d98ada76bde27c223a','2026-09-21','well','as_planned','smaller','Jeg glemte det onsdag.','2026-09-25 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d8475f8b7a5380fce6c4f29','01941ef28d81791b853ffd1061ea80bd','01941ef28e787bdeae5eb743e49efeb0','01941ef28d9e74d98ada76bde27c223a','2026-09-28','forward','other_way','ask_help','Min makker hjalp mig i gang.','2026-10-02 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d8574dc882a503f0a443d2b','01941ef28d81791b853ffd1061ea80bd','01941ef28e787bdeae5eb743e49efeb0','01941ef28d9e74d98ada76bde27c223a','2026-10-05','forward','as_planned','keep_on','','2026-10-09 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d86717a9707db2d7469c667','01941ef28d81791b853ffd1061ea80bd','01941ef28e787bdeae5eb743e49efeb0','01941ef28d9e74d98ada76bde27c223a','2026-10-12','forward','nothing','smaller','','2026-10-16 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d877c708f4c6d33425fc3c1','01941ef28d81791b853ffd1061ea80bd','01941ef28e787bdeae5eb743e49efeb0','01941ef28d9e74d98ada76bde27c223a','2026-10-26','forward','other_way','keep_on','Det gik bedst om morgenen.','2026-10-30 09:15:00');
INSERT INTO "check_in" VALUES('01941ef28d8876e0a276084cb434f651','01941ef28d81791b853ffd1061ea80bd','01941ef28e787bdeae5eb743e49efeb0','01941ef28d9e74d98ada76bde27c223a','2026-11-02','not_yet','other_way','keep_on','Jeg glemte det onsdag.','2026-11-06 09:15:00');
INSERT INTO "check_in" VALUES('01941ef28d8976649f82eaa6b980dd9b','01941ef28d81791b853ffd1061ea80bd','01941ef28e787bdeae5eb743e49efeb0','01941ef28d9e74d98ada76bde27c223a','2026-11-09','forward','as_planned','keep_on','','2026-11-13 09:15:00');
INSERT INTO "check_in" VALUES('01941ef28d8a76f689929b9eef23c513','01941ef28d81791b853ffd1061ea80bd','01941ef28e787bdeae5eb743e49efeb0','01941ef28d9e74d98ada76bde27c223a','2026-11-23','stuck','asked','keep_on','Min makker hjalp mig i gang.','2026-11-27 09:15:00');
INSERT INTO "check_in" VALUES('01941ef28d8176449c077b1e9a4ff715','01941ef28d81791b853ffd1061ea80bd','01941ef28e7d7c80abf655c31960f962','01941ef28d9f7e61a82a68f037ce7fe5','2026-09-07','forward','as_planned','keep_on','','2026-09-11 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d82747d8d256a048e1caaa9','01941ef28d81791b853ffd1061ea80bd','01941ef28e7d7c80abf655c31960f962','01941ef28d9f7e61a82a68f037ce7fe5','2026-09-14','stuck','as_planned','smaller','Jeg prøvede to gange, før jeg spurgte.','2026-09-18 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d8371a8a7d232bc0b762fdd','01941ef28d81791b853ffd1061ea80bd','01941ef28e7d7c80abf655c31960f962','01941ef28d9f7e61a82a68f037ce7fe5','2026-09-21','forward','as_planned','smaller','','2026-09-25 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d847892a23dc1972e1dd27e','01941ef28d81791b853ffd1061ea80bd','01941ef28e7d7c80abf655c31960f962','01941ef28d9f7e61a82a68f037ce7fe5','2026-09-28','well','asked','keep_on','','2026-10-02 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d8570cfaba1577b937c5d27','01941ef28d81791b853ffd1061ea80bd','01941ef28e7d7c80abf655c31960f962','01941ef28d9f7e61a82a68f037ce7fe5','2026-10-05','forward','as_planned','smaller','Jeg skrev det i min logbog.','2026-10-09 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d867a32b6e19826539e28e0','01941ef28d81791b853ffd1061ea80bd','01941ef28e7d7c80abf655c31960f962','01941ef28d9f7e61a82a68f037ce7fe5','2026-10-12','well','nothing','keep_on','','2026-10-16 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d877b738f569e34a8a4482b','01941ef28d81791b853ffd1061ea80bd','01941ef28e7d7c80abf655c31960f962','01941ef28d9f7e61a82a68f037ce7fe5','2026-10-19','forward','asked','keep_on','','2026-10-23 08:15:00');
INSERT INTO "check_in" VALUES('01941ef28d887888a01d2f3a84add3ea','01941ef28d81791b853ffd1061ea80bd','01941ef28e7d7c80abf655c31960f962','01941ef28d9f7e61a82a68f037ce7fe5','2026-11-02','forward','other_way','ask_help','Jeg prøvede to gange, før jeg spurgte.','2026-11-06 09:15:00');
INSERT INTO "check_in" VALUES('01941ef28d897736a33fdb80649b9bb3','01941ef28d81791b853ffd1061ea80bd','01941ef28e7d7c80abf655c31960f962','01941ef28d9f7e61a82a68f037ce7fe5','2026-11-09','well','other_way','keep_on','','2026-11-13 09:15:00');
CREATE TABLE "code_sheet" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "group_id" TEXT NOT NULL, "key" TEXT NOT NULL, "made_by_id" TEXT NOT NULL, "made_at" DATETIME NOT NULL, "students" INTEGER NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"), FOREIGN KEY ("group_id") REFERENCES "school_group" ("id"), FOREIGN KEY ("made_by_id") REFERENCES "person" ("id"));
INSERT INTO "code_sheet" VALUES('01a22e31456677fa9f8c45206f65e00c','01941ef28d81791b853ffd1061ea80bd','01941ef28d917879818e68ee2569c01c','a57954ca27ab4238b4e4b6f8d0204e5c','01941ef28d9278038e46153f42b342f5','2026-11-30 20:41:50.694988',7);
CREATE TABLE "conversation" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "round_id" TEXT NOT NULL, "student_id" TEXT NOT NULL, "opened_by_id" TEXT NOT NULL, "opened_at" DATETIME NOT NULL, "waived" INTEGER NOT NULL, "note_taker" VARCHAR(255) NOT NULL, "student_waived" INTEGER NOT NULL, "band_student" INTEGER NOT NULL, "band_teacher" INTEGER NOT NULL, "next_on" DATE, "revision" INTEGER NOT NULL, "asides" TEXT NOT NULL, "statutory" INTEGER NOT NULL, "reopened_at" DATETIME, "closed_at" DATETIME, "closed_by_id" TEXT REFERENCES "person" ("id"), "shared_at" DATETIME, "shared_by_id" TEXT REFERENCES "person" ("id"), FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"), FOREIGN KEY ("round_id") REFERENCES "round" ("id"), FOREIGN KEY ("student_id") REFERENCES "person" ("id"), FOREIGN KEY ("opened_by_id") REFERENCES "person" ("id"));
INSERT INTO "conversation" VALUES('01941ef28dea7942be89c6f9f90ec18f','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365','01941ef28d887af29bd3511e3dffb7b2','01941ef28d87720c82c0d6c62d4b2e3c','2026-06-19 11:45:00',0,'student',0,0,0,'2026-10-09',0,'',0,NULL,'2026-06-19 12:10:00','01941ef28d87720c82c0d6c62d4b2e3c',NULL,NULL);
INSERT INTO "conversation" VALUES('01941ef28def756087e9cf8799c60ad6','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365','01941ef28d897ca7b366be87743aa196','01941ef28d87720c82c0d6c62d4b2e3c','2026-06-19 06:01:00',0,'student',0,0,0,'2026-10-09',0,'',0,NULL,'2026-06-19 06:26:00','01941ef28d87720c82c0d6c62d4b2e3c',NULL,NULL);
INSERT INTO "conversation" VALUES('01941ef28df376e5bc3c316da34b10e3','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365','01941ef28d8a7e3ab69ecfefae331401','01941ef28d87720c82c0d6c62d4b2e3c','2026-06-23 10:19:00',0,'student',0,0,0,'2026-10-13',0,'',0,NULL,'2026-06-23 10:44:00','01941ef28d87720c82c0d6c62d4b2e3c',NULL,NULL);
INSERT INTO "conversation" VALUES('01941ef28df872fd9dbed6ceb482f2e0','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365','01941ef28d8b72c1b34a85ca7b3dea22','01941ef28d87720c82c0d6c62d4b2e3c','2026-06-17 09:31:00',0,'student',0,0,0,'2026-10-07',0,'',0,NULL,'2026-06-17 09:56:00','01941ef28d87720c82c0d6c62d4b2e3c',NULL,NULL);
INSERT INTO "conversation" VALUES('01941ef28dfd744e8a6bbd8e5723a334','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365','01941ef28d8c7869b5b699b8ac43c59b','01941ef28d87720c82c0d6c62d4b2e3c','2026-06-23 11:43:00',0,'student',0,0,0,'2026-10-13',0,'',0,NULL,'2026-06-23 12:08:00','01941ef28d87720c82c0d6c62d4b2e3c',NULL,NULL);
INSERT INTO "conversation" VALUES('01941ef28e0174a096fb734ff27bf2bf','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365','01941ef28d8d7dc7b8b6ba42936a3c11','01941ef28d87720c82c0d6c62d4b2e3c','2026-06-18 06:32:00',0,'student',0,0,0,'2026-10-08',0,'',0,NULL,'2026-06-18 06:57:00','01941ef28d87720c82c0d6c62d4b2e3c',NULL,NULL);
INSERT INTO "conversation" VALUES('01941ef28e0673508242b67e7e181c25','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365','01941ef28d8e7438b95a3f75b3907428','01941ef28d87720c82c0d6c62d4b2e3c','2026-06-17 07:39:00',0,'student',0,0,0,'2026-10-07',0,'',0,NULL,'2026-06-17 08:04:00','01941ef28d87720c82c0d6c62d4b2e3c',NULL,NULL);
INSERT INTO "conversation" VALUES('01941ef28e0b774f955f80a644055e0c','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365','01941ef28d8f71838942155ff28b9060','01941ef28d87720c82c0d6c62d4b2e3c','2026-06-19 06:57:00',0,'student',0,0,0,'2026-10-09',0,'',0,NULL,'2026-06-19 07:22:00','01941ef28d87720c82c0d6c62d4b2e3c',NULL,NULL);
INSERT INTO "conversation" VALUES('01941ef28e107b8580ba45376c5de07a','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365','01941ef28d90702faa6907ba21252de7','01941ef28d87720c82c0d6c62d4b2e3c','2026-06-19 09:49:00',0,'student',0,0,0,'2026-10-09',0,'',0,NULL,'2026-06-19 10:14:00','01941ef28d87720c82c0d6c62d4b2e3c',NULL,NULL);
INSERT INTO "conversation" VALUES('01941ef28e3774ac873843a5006431ac','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365','01941ef28d9371ebb5ab12e6d3afdc2c','01941ef28d9278038e46153f42b342f5','2026-06-19 06:21:00',0,'student',0,0,0,'2026-10-09',0,'',0,NULL,'2026-06-19 06:46:00','01941ef28d9278038e46153f42b342f5','2026-06-19 07:21:00','01941ef28d9371ebb5ab12e6d3afdc2c');
INSERT INTO "conversation" VALUES('01941ef28e3c76a293883aeb4f040d42','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365','01941ef28d9479a08b4449b8c8c71dac','01941ef28d9278038e46153f42b342f5','2026-06-18 11:33:00',0,'student',0,0,0,'2026-10-08',0,'',0,NULL,'2026-06-18 11:58:00','01941ef28d9278038e46153f42b342f5','2026-06-18 12:33:00','01941ef28d9479a08b4449b8c8c71dac');
INSERT INTO "conversation" VALUES('01941ef28e407f3ca168a6bac33cba35','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365','01941ef28d957f5f804901e297302d92','01941ef28d9278038e46153f42b342f5','2026-06-23 10:21:00',0,'student',0,0,0,'2026-10-13',0,'',0,NULL,'2026-06-23 10:46:00','01941ef28d9278038e46153f42b342f5','2026-06-23 11:21:00','01941ef28d957f5f804901e297302d92');
INSERT INTO "conversation" VALUES('01941ef28e44761eb05178c6e4536b15','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365','01941ef28d967534b36558f0748e3574','01941ef28d9278038e46153f42b342f5','2026-06-17 09:25:00',0,'student',0,0,0,'2026-10-07',0,'',0,NULL,'2026-06-17 09:50:00','01941ef28d9278038e46153f42b342f5','2026-06-17 10:25:00','01941ef28d967534b36558f0748e3574');
INSERT INTO "conversation" VALUES('01941ef28e4975b3b00987c6e2061091','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365','01941ef28d97764389f6ff932a7b546f','01941ef28d9278038e46153f42b342f5','2026-06-16 06:06:00',0,'student',0,0,0,'2026-10-06',0,'',0,NULL,'2026-06-16 06:31:00','01941ef28d9278038e46153f42b342f5','2026-06-16 07:06:00','01941ef28d97764389f6ff932a7b546f');
INSERT INTO "conversation" VALUES('01941ef28e4e728fbea59b502758d7c8','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365','01941ef28d9878b6a1b647a5efc858a8','01941ef28d9278038e46153f42b342f5','2026-06-19 07:41:00',0,'student',0,0,0,'2026-10-09',0,'',0,NULL,'2026-06-19 08:06:00','01941ef28d9278038e46153f42b342f5','2026-06-19 08:41:00','01941ef28d9878b6a1b647a5efc858a8');
INSERT INTO "conversation" VALUES('01941ef28e52774a83686055e64d5c83','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365','01941ef28d997d7ba917ee28520a4d99','01941ef28d9278038e46153f42b342f5','2026-06-24 06:08:00',0,'student',0,0,0,'2026-10-14',0,'',0,NULL,'2026-06-24 06:33:00','01941ef28d9278038e46153f42b342f5','2026-06-24 07:08:00','01941ef28d997d7ba917ee28520a4d99');
INSERT INTO "conversation" VALUES('01941ef28e6e7924bc0188a3f7b25644','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365','01941ef28d9c7467b4f6b4a16e2ab1c6','01941ef28d9b7eeb8c0972d219023332','2026-06-16 10:05:00',0,'student',0,0,0,'2026-10-06',0,'',0,NULL,'2026-06-16 10:30:00','01941ef28d9b7eeb8c0972d219023332',NULL,NULL);
INSERT INTO "conversation" VALUES('01941ef28e727f9fb9bd75561bad062d','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365','01941ef28d9d7e54a5a70ee88175053e','01941ef28d9b7eeb8c0972d219023332','2026-06-19 10:42:00',0,'student',0,0,0,'2026-10-09',0,'',0,NULL,'2026-06-19 11:07:00','01941ef28d9b7eeb8c0972d219023332',NULL,NULL);
INSERT INTO "conversation" VALUES('01941ef28e767e5d857e31a1fcad30f8','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365','01941ef28d9e74d98ada76bde27c223a','01941ef28d9b7eeb8c0972d219023332','2026-06-24 06:58:00',0,'student',0,0,0,'2026-10-14',0,'',0,NULL,'2026-06-24 07:23:00','01941ef28d9b7eeb8c0972d219023332',NULL,NULL);
INSERT INTO "conversation" VALUES('01941ef28e7b766da55baa4520e4f5ce','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365','01941ef28d9f7e61a82a68f037ce7fe5','01941ef28d9b7eeb8c0972d219023332','2026-06-17 11:25:00',0,'student',0,0,0,'2026-10-07',0,'',0,NULL,'2026-06-17 11:50:00','01941ef28d9b7eeb8c0972d219023332',NULL,NULL);
INSERT INTO "conversation" VALUES('01941ef28ecc7e06a10eaddc82393caa','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','01941ef28d9479a08b4449b8c8c71dac','01941ef28d9278038e46153f42b342f5','2026-11-27 14:00:00',0,'student',0,0,0,'2027-03-19',0,'',1,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "conversation" VALUES('01941ef28ed071e8bf82e7612446871f','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','01941ef28d97764389f6ff932a7b546f','01941ef28d9278038e46153f42b342f5','2026-11-27 14:40:00',0,'student',0,0,0,NULL,0,'',1,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "conversation" VALUES('01941ef28ed17d69983c8fa076da21c4','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','01941ef28d9878b6a1b647a5efc858a8','01941ef28d9278038e46153f42b342f5','2026-11-27 14:20:00',0,'student',0,0,0,NULL,0,'',1,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE "definition" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "name" VARCHAR(255) NOT NULL, "version" INTEGER NOT NULL, "trial" INTEGER NOT NULL, "content" TEXT NOT NULL, "digest" VARCHAR(255) NOT NULL, "origin" VARCHAR(255) NOT NULL, "author_id" TEXT NOT NULL, "published_at" DATETIME NOT NULL, "retired_at" DATETIME, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"), FOREIGN KEY ("author_id") REFERENCES "person" ("id"));
INSERT INTO "definition" VALUES('01941ef28d837760ab475c3d7b873835','01941ef28d81791b853ffd1061ea80bd','wellbeing-2',1,0,'{
  "$schema": "../../schema.json",
  "title": {
    "da": "Hvordan går det i klassen?",
    "sv": "Hur går det i klassen?",
    "en": "How is it going in class?"
  },
  "purpose": {
    "da": "Vi spørger, så I kan tale om klassen og blive enige om én ting at gøre bedre.",
    "sv": "Vi frågar så att ni kan prata om klassen och enas om en sak att göra bättre.",
    "en": "We ask so that you can talk about the class and agree on one thing to do better."
  },
  "kind": "self_evaluation",
  "respondent": "student",
  "about": "self",
  "confidentiality": "shared",
  "readers": [
    "contact_teacher"
  ],
  "aggregates_for": [
    "team",
    "leader"
  ],
  "keep_months": 24,
  "languages": [
    "da",
    "sv",
    "en"
  ],
  "scales": {
    "how_often": {
      "options": [
        {
          "value": "not_at_all",
          "score": 1,
          "label": {
            "da": "Slet ikke",
            "sv": "Inte alls",
            "en": "Not at all"
          }
        },
        {
          "value": "sometimes",
          "score": 2,
          "label": {
            "da": "En gang imellem",
            "sv": "Ibland",
            "en": "Sometimes"
          }
        },
        {
          "value": "mostly",
          "score": 3,
          "label": {
            "da": "For det meste",
            "sv": "För det mesta",
            "en": "Mostly"
          }
        },
        {
          "value": "nearly_always",
          "score": 4,
          "label": {
            "da": "Næsten altid",
            "sv": "Nästan alltid",
            "en": "Nearly always"
          }
        }
      ]
    }
  },
  "themes": [
    {
      "id": "belonging",
      "label": {
        "da": "At høre til",
        "sv": "Att höra till",
        "en": "Belonging"
      }
    },
    {
      "id": "calm",
      "label": {
        "da": "Ro og tryghed",
        "sv": "Trygghet och lugn",
        "en": "Safety and calm"
      }
    }
  ],
  "sections": [
    {
      "id": "belong_here",
      "title": {
        "da": "At høre til",
        "sv": "Att höra till",
        "en": "Belonging"
      },
      "questions": [
        {
          "id": "welcome",
          "kind": "note",
          "text": {
            "da": "Der er ingen rigtige eller forkerte svar. Din lærer læser dem før jeres samtale, men måske ikke i dag. Har du brug for hjælp nu, så gå til en voksen, du er tryg ved.",
            "sv": "Det finns inga rätta eller felaktiga svar. Din lärare läser dem före ert samtal, men kanske inte i dag. Behöver du hjälp nu, så gå till en vuxen som du känner dig trygg med.",
            "en": "There are no right or wrong answers. Your teacher reads them before your conversation, but perhaps not today. If you need help now, go to a grown-up you feel safe with."
          }
        },
        {
          "id": "someone_at_break",
          "kind": "scale",
          "scale": "how_often",
          "theme": "belonging",
          "text": {
            "da": "Har du nogen at være sammen med i frikvartererne?",
            "sv": "Har du någon att vara med på rasterna?",
            "en": "Do you have someone to be with at break?"
          },
          "may_decline": true,
          "recall": true
        },
        {
          "id": "join_in",
          "kind": "scale",
          "scale": "how_often",
          "theme": "belonging",
          "text": {
            "da": "Kan du komme med i det, de andre er i gang med?",
            "sv": "Kan du komma med i det som de andra håller på med?",
            "en": "Can you join what the others are doing?"
          },
          "may_decline": true,
          "recall": true
        },
        {
          "id": "be_myself",
          "kind": "scale",
          "scale": "how_often",
          "theme": "belonging",
          "text": {
            "da": "Kan du sige, hvad du mener, i klassen?",
            "sv": "Kan du säga vad du tycker i klassen?",
            "en": "Can you say what you think in class?"
          },
          "may_decline": true,
          "recall": true
        }
      ]
    },
    {
      "id": "safe_and_calm",
      "title": {
        "da": "Ro og tryghed",
        "sv": "Trygghet och lugn",
        "en": "Safety and calm"
      },
      "questions": [
        {
          "id": "feel_safe",
          "kind": "scale",
          "scale": "how_often",
          "theme": "calm",
          "text": {
            "da": "Føler du dig tryg i skolen?",
            "sv": "Känner du dig trygg i skolan?",
            "en": "Do you feel safe at school?"
          },
          "may_decline": true,
          "recall": true
        },
        {
          "id": "calm_lessons",
          "kind": "scale",
          "scale": "how_often",
          "theme": "calm",
          "text": {
            "da": "Er der ro til at arbejde i timerne?",
            "sv": "Går det att arbeta i lugn och ro på lektionerna?",
            "en": "Is it calm enough to work in lessons?"
          },
          "may_decline": true,
          "recall": true
        },
        {
          "id": "kind_words",
          "kind": "scale",
          "scale": "how_often",
          "theme": "calm",
          "text": {
            "da": "Taler I venligt til hinanden i klassen?",
            "sv": "Pratar ni snällt med varandra i klassen?",
            "en": "Do you speak kindly to each other in class?"
          },
          "may_decline": true,
          "recall": true
        }
      ]
    },
    {
      "id": "grown_ups",
      "title": {
        "da": "Mine dage i skolen",
        "sv": "Mina dagar i skolan",
        "en": "My days at school"
      },
      "questions": [
        {
          "id": "adult_to_talk_to",
          "kind": "choice",
          "text": {
            "da": "Er der en voksen på skolen, du kan tale med?",
            "sv": "Finns det någon vuxen på skolan som du kan prata med?",
            "en": "Is there a grown-up at school you can talk to?"
          },
          "options": [
            {
              "value": "yes",
              "label": {
                "da": "Ja",
                "sv": "Ja",
                "en": "Yes"
              }
            },
            {
              "value": "perhaps",
              "label": {
                "da": "Måske",
                "sv": "Kanske",
                "en": "Perhaps"
              }
            },
            {
              "value": "elsewhere",
              "label": {
                "da": "Ja, men ikke på skolen",
                "sv": "Ja, men inte på skolan",
                "en": "Yes, but not at school"
              }
            },
            {
              "value": "not_now",
              "label": {
                "da": "Ikke lige nu",
                "sv": "Inte just nu",
                "en": "Not right now"
              }
            }
          ],
          "may_decline": true
        },
        {
          "id": "easier_to_talk",
          "kind": "text",
          "text": {
            "da": "Hvad ville gøre det lettere at tale med en voksen på skolen?",
            "sv": "Vad skulle göra det lättare att prata med en vuxen på skolan?",
            "en": "What would make it easier to talk to a grown-up at school?"
          },
          "guidance": {
            "da": "Skriv om dig selv. Skriv ”en lærer” eller ”en voksen” i stedet for navne.",
            "sv": "Skriv om dig själv. Skriv ”en lärare” eller ”en vuxen” i stället för namn.",
            "en": "Write about yourself. Write “a teacher” or “a grown-up” instead of names."
          },
          "lines": 3,
          "max_characters": 600,
          "may_decline": true,
          "show_if": {
            "question": "adult_to_talk_to",
            "in": [
              "perhaps",
              "elsewhere",
              "not_now"
            ]
          }
        },
        {
          "id": "better_days",
          "kind": "text",
          "text": {
            "da": "Hvad kunne klassen gøre, så det blev bedre for dig?",
            "sv": "Vad skulle klassen kunna göra så att det blev bättre för dig?",
            "en": "What could the class do to make it better for you?"
          },
          "guidance": {
            "da": "Skriv om dig selv. Nævn ikke andre ved navn.",
            "sv": "Skriv om dig själv. Nämn inte andra vid namn.",
            "en": "Write about yourself. Do not name others."
          },
          "lines": 3,
          "max_characters": 600,
          "may_decline": true
        }
      ]
    }
  ],
  "prompts": [
    {
      "id": "gap",
      "when": {
        "gap_at_least": 2
      },
      "kind": "see_the_difference",
      "text": {
        "da": "Hvad lægger I hver især mærke til, når det handler om ”{theme}”?",
        "sv": "Vad lägger ni var och en märke till när det gäller ”{theme}”?",
        "en": "What does each of you notice when it comes to “{theme}”?"
      },
      "why": {
        "da": "Her er jeres svar længst fra hinanden.",
        "sv": "Här är era svar längst ifrån varandra.",
        "en": "Here your answers are furthest apart."
      }
    },
    {
      "id": "change_up",
      "when": {
        "change_up": 1
      },
      "kind": "explore",
      "text": {
        "da": "Der er sket noget med ”{theme}”. Hvad har hjulpet?",
        "sv": "Det har hänt något med ”{theme}”. Vad har hjälpt?",
        "en": "Something has happened with “{theme}”. What has helped?"
      },
      "why": {
        "da": "Svarene her ligger højere end sidst.",
        "sv": "Svaren här ligger högre än förra gången.",
        "en": "The answers here are higher than last time."
      }
    },
    {
      "id": "belonging_down",
      "when": {
        "change_down": 1,
        "theme": "belonging"
      },
      "kind": "change_places",
      "text": {
        "da": "Hvis en god ven sad her nu, hvad ville vennen så ønske for dig?",
        "sv": "Om en god vän satt här nu, vad skulle vännen då önska för dig?",
        "en": "If a good friend were sitting here now, what would they wish for you?"
      },
      "why": {
        "da": "Svarene her ligger lavere end sidst.",
        "sv": "Svaren här ligger lägre än förra gången.",
        "en": "The answers here are lower than last time."
      }
    },
    {
      "id": "calm_down",
      "when": {
        "change_down": 1,
        "theme": "calm"
      },
      "kind": "look_ahead",
      "text": {
        "da": "Hvordan ville en rolig og tryg dag se ud for dig?",
        "sv": "Hur skulle en lugn och trygg dag se ut för dig?",
        "en": "What would a calm and safe day look like for you?"
      },
      "why": {
        "da": "Svarene her ligger lavere end sidst.",
        "sv": "Svaren här ligger lägre än förra gången.",
        "en": "The answers here are lower than last time."
      }
    },
    {
      "id": "declined",
      "when": {
        "declined": true
      },
      "kind": "explore",
      "text": {
        "da": "Er der noget, du hellere vil sige på en anden måde end i et skema?",
        "sv": "Finns det något du hellre vill säga på ett annat sätt än i ett formulär?",
        "en": "Is there anything you would rather say in another way than on a form?"
      },
      "why": {
        "da": "Der er spørgsmål, du har valgt ikke at svare på. Det er helt i orden.",
        "sv": "Det finns frågor som du har valt att inte svara på. Det är helt okej.",
        "en": "There are questions you chose not to answer. That is quite all right."
      }
    },
    {
      "id": "agreement_open",
      "when": {
        "agreement_open": true
      },
      "kind": "look_ahead",
      "text": {
        "da": "Hvem kan gøre noget i denne uge, så det, I aftalte, kommer tættere på?",
        "sv": "Vem kan göra något den här veckan så att det ni kom överens om kommer närmare?",
        "en": "Who can do something this week to bring what you agreed closer?"
      },
      "why": {
        "da": "En aftale fra sidst er stadig i gang.",
        "sv": "En överenskommelse från förra gången är fortfarande på gång.",
        "en": "An agreement from last time is still under way."
      }
    }
  ]
}
','de205808ccc0a99007530222abe209c074c7faa83ae3ed3b5b3a3892e5a4bcb6','wellbeing 1','01941ef28dc07397a6496616d945d58b','2026-10-21 12:10:00',NULL);
CREATE TABLE "draft" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "name" VARCHAR(255) NOT NULL, "content" TEXT NOT NULL, "origin" VARCHAR(255) NOT NULL, "author_id" TEXT NOT NULL, "revision" INTEGER NOT NULL, "saved_at" DATETIME NOT NULL, "started_at" DATETIME NOT NULL, "remarks" TEXT NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"), FOREIGN KEY ("author_id") REFERENCES "person" ("id"));
INSERT INTO "draft" VALUES('01941ef28d857720b1abee4088311ccc','01941ef28d81791b853ffd1061ea80bd','wellbeing-2','{
  "$schema": "../../schema.json",
  "title": {
    "da": "Hvordan går det i klassen?",
    "sv": "Hur går det i klassen?",
    "en": "How is it going in class?"
  },
  "purpose": {
    "da": "Vi spørger, så I kan tale om klassen og blive enige om én ting at gøre bedre.",
    "sv": "Vi frågar så att ni kan prata om klassen och enas om en sak att göra bättre.",
    "en": "We ask so that you can talk about the class and agree on one thing to do better."
  },
  "kind": "self_evaluation",
  "respondent": "student",
  "about": "self",
  "confidentiality": "shared",
  "readers": [
    "contact_teacher"
  ],
  "aggregates_for": [
    "team",
    "leader"
  ],
  "keep_months": 24,
  "languages": [
    "da",
    "sv",
    "en"
  ],
  "scales": {
    "how_often": {
      "options": [
        {
          "value": "not_at_all",
          "score": 1,
          "label": {
            "da": "Slet ikke",
            "sv": "Inte alls",
            "en": "Not at all"
          }
        },
        {
          "value": "sometimes",
          "score": 2,
          "label": {
            "da": "En gang imellem",
            "sv": "Ibland",
            "en": "Sometimes"
          }
        },
        {
          "value": "mostly",
          "score": 3,
          "label": {
            "da": "For det meste",
            "sv": "För det mesta",
            "en": "Mostly"
          }
        },
        {
          "value": "nearly_always",
          "score": 4,
          "label": {
            "da": "Næsten altid",
            "sv": "Nästan alltid",
            "en": "Nearly always"
          }
        }
      ]
    }
  },
  "themes": [
    {
      "id": "belonging",
      "label": {
        "da": "At høre til",
        "sv": "Att höra till",
        "en": "Belonging"
      }
    },
    {
      "id": "calm",
      "label": {
        "da": "Ro og tryghed",
        "sv": "Trygghet och lugn",
        "en": "Safety and calm"
      }
    }
  ],
  "sections": [
    {
      "id": "belong_here",
      "title": {
        "da": "At høre til",
        "sv": "Att höra till",
        "en": "Belonging"
      },
      "questions": [
        {
          "id": "welcome",
          "kind": "note",
          "text": {
            "da": "Der er ingen rigtige eller forkerte svar. Din lærer læser dem før jeres samtale, men måske ikke i dag. Har du brug for hjælp nu, så gå til en voksen, du er tryg ved.",
            "sv": "Det finns inga rätta eller felaktiga svar. Din lärare läser dem före ert samtal, men kanske inte i dag. Behöver du hjälp nu, så gå till en vuxen som du känner dig trygg med.",
            "en": "There are no right or wrong answers. Your teacher reads them before your conversation, but perhaps not today. If you need help now, go to a grown-up you feel safe with."
          }
        },
        {
          "id": "someone_at_break",
          "kind": "scale",
          "scale": "how_often",
          "theme": "belonging",
          "text": {
            "da": "Har du nogen at være sammen med i frikvartererne?",
            "sv": "Har du någon att vara med på rasterna?",
            "en": "Do you have someone to be with at break?"
          },
          "may_decline": true,
          "recall": true
        },
        {
          "id": "join_in",
          "kind": "scale",
          "scale": "how_often",
          "theme": "belonging",
          "text": {
            "da": "Kan du komme med i det, de andre er i gang med?",
            "sv": "Kan du komma med i det som de andra håller på med?",
            "en": "Can you join what the others are doing?"
          },
          "may_decline": true,
          "recall": true
        },
        {
          "id": "be_myself",
          "kind": "scale",
          "scale": "how_often",
          "theme": "belonging",
          "text": {
            "da": "Kan du sige, hvad du mener, i klassen?",
            "sv": "Kan du säga vad du tycker i klassen?",
            "en": "Can you say what you think in class?"
          },
          "may_decline": true,
          "recall": true
        }
      ]
    },
    {
      "id": "safe_and_calm",
      "title": {
        "da": "Ro og tryghed",
        "sv": "Trygghet och lugn",
        "en": "Safety and calm"
      },
      "questions": [
        {
          "id": "feel_safe",
          "kind": "scale",
          "scale": "how_often",
          "theme": "calm",
          "text": {
            "da": "Føler du dig tryg i skolen?",
            "sv": "Känner du dig trygg i skolan?",
            "en": "Do you feel safe at school?"
          },
          "may_decline": true,
          "recall": true
        },
        {
          "id": "calm_lessons",
          "kind": "scale",
          "scale": "how_often",
          "theme": "calm",
          "text": {
            "da": "Er der så meget larm i timerne, at det er svært at arbejde?",
            "sv": "Är det så mycket oväsen på lektionerna att det är svårt att arbeta?",
            "en": "Is it so noisy in lessons that it is hard to work?"
          },
          "may_decline": true,
          "recall": true,
          "reversed": true
        },
        {
          "id": "quiet_place",
          "kind": "choice",
          "text": {
            "da": "Hvor arbejder du bedst?",
            "en": "Where do you work best?"
          },
          "options": [
            {
              "value": "own_desk",
              "label": {
                "da": "På min plads",
                "sv": "På min plats",
                "en": "At my desk"
              }
            },
            {
              "value": "together",
              "label": {
                "da": "Sammen med andre",
                "sv": "Tillsammans med andra",
                "en": "Together with others"
              }
            },
            {
              "value": "quiet_spot",
              "label": {
                "da": "Et stille sted",
                "sv": "På ett tyst ställe",
                "en": "Somewhere quiet"
              }
            }
          ],
          "may_decline": true
        }
      ]
    },
    {
      "id": "grown_ups",
      "title": {
        "da": "Mine dage i skolen",
        "sv": "Mina dagar i skolan",
        "en": "My days at school"
      },
      "questions": [
        {
          "id": "adult_to_talk_to",
          "kind": "choice",
          "text": {
            "da": "Er der en voksen på skolen, du kan tale med?",
            "sv": "Finns det någon vuxen på skolan som du kan prata med?",
            "en": "Is there a grown-up at school you can talk to?"
          },
          "options": [
            {
              "value": "yes",
              "label": {
                "da": "Ja",
                "sv": "Ja",
                "en": "Yes"
              }
            },
            {
              "value": "perhaps",
              "label": {
                "da": "Måske",
                "sv": "Kanske",
                "en": "Perhaps"
              }
            },
            {
              "value": "elsewhere",
              "label": {
                "da": "Ja, men ikke på skolen",
                "sv": "Ja, men inte på skolan",
                "en": "Yes, but not at school"
              }
            },
            {
              "value": "not_now",
              "label": {
                "da": "Ikke lige nu",
                "sv": "Inte just nu",
                "en": "Not right now"
              }
            }
          ],
          "may_decline": true
        },
        {
          "id": "easier_to_talk",
          "kind": "text",
          "text": {
            "da": "Hvad ville gøre det lettere at tale med en voksen på skolen?",
            "sv": "Vad skulle göra det lättare att prata med en vuxen på skolan?",
            "en": "What would make it easier to talk to a grown-up at school?"
          },
          "guidance": {
            "da": "Skriv om dig selv. Skriv ”en lærer” eller ”en voksen” i stedet for navne.",
            "sv": "Skriv om dig själv. Skriv ”en lärare” eller ”en vuxen” i stället för namn.",
            "en": "Write about yourself. Write “a teacher” or “a grown-up” instead of names."
          },
          "lines": 3,
          "max_characters": 600,
          "may_decline": true,
          "show_if": {
            "question": "adult_to_talk_to",
            "in": [
              "perhaps",
              "elsewhere",
              "not_now"
            ]
          }
        },
        {
          "id": "better_days",
          "kind": "text",
          "text": {
            "da": "Hvad kunne klassen gøre, så det blev bedre for dig?",
            "sv": "Vad skulle klassen kunna göra så att det blev bättre för dig?",
            "en": "What could the class do to make it better for you?"
          },
          "guidance": {
            "da": "Skriv om dig selv. Nævn ikke andre ved navn.",
            "sv": "Skriv om dig själv. Nämn inte andra vid namn.",
            "en": "Write about yourself. Do not name others."
          },
          "lines": 3,
          "max_characters": 600,
          "may_decline": true
        }
      ]
    }
  ],
  "prompts": [
    {
      "id": "gap",
      "when": {
        "gap_at_least": 2
      },
      "kind": "see_the_difference",
      "text": {
        "da": "Hvad lægger I hver især mærke til, når det handler om ”{theme}”?",
        "sv": "Vad lägger ni var och en märke till när det gäller ”{theme}”?",
        "en": "What does each of you notice when it comes to “{theme}”?"
      },
      "why": {
        "da": "Her er jeres svar længst fra hinanden.",
        "sv": "Här är era svar längst ifrån varandra.",
        "en": "Here your answers are furthest apart."
      }
    },
    {
      "id": "change_up",
      "when": {
        "change_up": 1
      },
      "kind": "explore",
      "text": {
        "da": "Der er sket noget med ”{theme}”. Hvad har hjulpet?",
        "sv": "Det har hänt något med ”{theme}”. Vad har hjälpt?",
        "en": "Something has happened with “{theme}”. What has helped?"
      },
      "why": {
        "da": "Svarene her ligger højere end sidst.",
        "sv": "Svaren här ligger högre än förra gången.",
        "en": "The answers here are higher than last time."
      }
    },
    {
      "id": "belonging_down",
      "when": {
        "change_down": 1,
        "theme": "belonging"
      },
      "kind": "change_places",
      "text": {
        "da": "Hvis en god ven sad her nu, hvad ville vennen så ønske for dig?",
        "sv": "Om en god vän satt här nu, vad skulle vännen då önska för dig?",
        "en": "If a good friend were sitting here now, what would they wish for you?"
      },
      "why": {
        "da": "Svarene her ligger lavere end sidst.",
        "sv": "Svaren här ligger lägre än förra gången.",
        "en": "The answers here are lower than last time."
      }
    },
    {
      "id": "calm_down",
      "when": {
        "change_down": 1,
        "theme": "calm"
      },
      "kind": "look_ahead",
      "text": {
        "da": "Hvordan ville en rolig og tryg dag se ud for dig?",
        "sv": "Hur skulle en lugn och trygg dag se ut för dig?",
        "en": "What would a calm and safe day look like for you?"
      },
      "why": {
        "da": "Svarene her ligger lavere end sidst.",
        "sv": "Svaren här ligger lägre än förra gången.",
        "en": "The answers here are lower than last time."
      }
    },
    {
      "id": "declined",
      "when": {
        "declined": true
      },
      "kind": "explore",
      "text": {
        "da": "Er der noget, du hellere vil sige på en anden måde end i et skema?",
        "sv": "Finns det något du hellre vill säga på ett annat sätt än i ett formulär?",
        "en": "Is there anything you would rather say in another way than on a form?"
      },
      "why": {
        "da": "Der er spørgsmål, du har valgt ikke at svare på. Det er helt i orden.",
        "sv": "Det finns frågor som du har valt att inte svara på. Det är helt okej.",
        "en": "There are questions you chose not to answer. That is quite all right."
      }
    },
    {
      "id": "agreement_open",
      "when": {
        "agreement_open": true
      },
      "kind": "look_ahead",
      "text": {
        "da": "Hvem kan gøre noget i denne uge, så det, I aftalte, kommer tættere på?",
        "sv": "Vem kan göra något den här veckan så att det ni kom överens om kommer närmare?",
        "en": "Who can do something this week to bring what you agreed closer?"
      },
      "why": {
        "da": "En aftale fra sidst er stadig i gang.",
        "sv": "En överenskommelse från förra gången är fortfarande på gång.",
        "en": "An agreement from last time is still under way."
      }
    }
  ]
}
','wellbeing-2 1','01941ef28dc07397a6496616d945d58b',1,'2026-11-27 10:35:00','2026-10-21 12:10:00','');
INSERT INTO "draft" VALUES('01941ef28d84704ca51920970e59d711','01941ef28d81791b853ffd1061ea80bd','evaluering-af-emneugen-2','{
  "title": {
    "da": "Evaluering af emneugen"
  },
  "purpose": {
    "da": "Fortæl os, hvordan ugen var, så den næste bliver bedre."
  },
  "kind": "survey",
  "respondent": "student",
  "about": "self",
  "confidentiality": "shared",
  "readers": [],
  "languages": [
    "da"
  ],
  "scales": {
    "samarbejde": {
      "options": [
        {
          "value": "sjaeldent",
          "score": 1,
          "label": {
            "da": "Sjældent"
          }
        },
        {
          "value": "nogle_gange",
          "score": 2,
          "label": {
            "da": "Nogle gange"
          }
        },
        {
          "value": "ofte",
          "score": 3,
          "label": {
            "da": "Ofte"
          }
        }
      ]
    }
  },
  "sections": [
    {
      "id": "ugen",
      "title": {
        "da": "Ugen"
      },
      "questions": [
        {
          "id": "udbytte",
          "kind": "scale",
          "options": [
            {
              "value": "v1",
              "score": 1,
              "label": {
                "da": "1 – Næsten ikke noget"
              }
            },
            {
              "value": "v2",
              "score": 2,
              "label": {
                "da": "2"
              }
            },
            {
              "value": "v3",
              "score": 3,
              "label": {
                "da": "3"
              }
            },
            {
              "value": "v4",
              "score": 4,
              "label": {
                "da": "4"
              }
            },
            {
              "value": "v5",
              "score": 5,
              "label": {
                "da": "5 – Rigtig meget"
              }
            }
          ],
          "text": {
            "da": "Hvor meget har du lært i emneugen?"
          }
        },
        {
          "id": "vaerksted",
          "kind": "choice",
          "options": [
            {
              "value": "film",
              "label": {
                "da": "Film"
              }
            },
            {
              "value": "natur",
              "label": {
                "da": "Natur"
              }
            },
            {
              "value": "haandvaerk",
              "label": {
                "da": "Håndværk"
              }
            },
            {
              "value": "mad",
              "label": {
                "da": "Mad"
              }
            }
          ],
          "other": true,
          "guidance": {
            "da": "Skriv om dig selv. Nævn ikke andre ved navn."
          },
          "text": {
            "da": "Hvilket værksted var du på?"
          }
        },
        {
          "id": "film_laert",
          "kind": "text",
          "guidance": {
            "da": "Skriv om dig selv. Nævn ikke andre ved navn."
          },
          "lines": 4,
          "text": {
            "da": "Hvad lærte du om at klippe en film?"
          },
          "show_if": {
            "question": "vaerksted",
            "is": "film"
          }
        },
        {
          "id": "samarbejde",
          "kind": "note",
          "text": {
            "da": "Hvordan gik samarbejdet?"
          }
        },
        {
          "id": "samarbejde_vi_lyttede_til_hinanden",
          "kind": "scale",
          "scale": "samarbejde",
          "text": {
            "da": "Vi lyttede til hinanden"
          }
        },
        {
          "id": "samarbejde_alle_fik_noget_at_lave",
          "kind": "scale",
          "scale": "samarbejde",
          "text": {
            "da": "Alle fik noget at lave"
          }
        }
      ]
    },
    {
      "id": "naeste_gang",
      "title": {
        "da": "Næste gang"
      },
      "questions": [
        {
          "id": "mere_af",
          "kind": "choices",
          "options": [
            {
              "value": "tid_til_at_fordybe_sig",
              "label": {
                "da": "Tid til at fordybe sig"
              }
            },
            {
              "value": "ture_ud_af_huset",
              "label": {
                "da": "Ture ud af huset"
              }
            },
            {
              "value": "vaelge_selv",
              "label": {
                "da": "Vælge selv"
              }
            }
          ],
          "at_most": 2,
          "text": {
            "da": "Hvad vil du gerne have mere af?"
          }
        },
        {
          "id": "raad",
          "kind": "text",
          "guidance": {
            "da": "Skriv om dig selv. Nævn ikke andre ved navn."
          },
          "lines": 4,
          "max_characters": 400,
          "text": {
            "da": "Giv os et godt råd til næste år."
          }
        }
      ]
    }
  ]
}
','','01941ef28dc07397a6496616d945d58b',0,'2026-11-27 09:35:00','2026-10-21 12:10:00','[{"question": "", "outcome": "changed", "reasons": [["Beside each question in own words it now says what may be written. See that it fits.", {}]]}, {"question": "", "outcome": "changed", "reasons": [["The description became the purpose. See that it says why you ask.", {}]]}, {"question": "", "outcome": "changed", "reasons": [["Decide who answers, what it is about, and who reads the answers. It now says that students answer about themselves, by name, and that nobody else reads it.", {}]]}, {"question": "udbytte", "outcome": "taken", "reasons": [["", {}]]}, {"question": "vaerksted", "outcome": "changed", "reasons": [["What is stored for some of its answers has another name here.", {}]]}, {"question": "film_laert", "outcome": "taken", "reasons": [["", {}]]}, {"question": "samarbejde", "outcome": "changed", "reasons": [["Each of its lines became a question of its own.", {}], ["What is stored for some of its answers has another name here.", {}]]}, {"question": "mere_af", "outcome": "changed", "reasons": [["What is stored for some of its answers has another name here.", {}]]}, {"question": "emner", "outcome": "dropped", "reasons": [["Left out: answers cannot be put in order. Ask for the most important ones instead.", {}]]}, {"question": "billede", "outcome": "dropped", "reasons": [["Left out: files, pictures and sound cannot be handed in. Ask for words.", {}]]}, {"question": "raad", "outcome": "taken", "reasons": [["", {}]]}]');
CREATE TABLE "evidence" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "goal_id" TEXT NOT NULL, "student_id" TEXT NOT NULL, "title" VARCHAR(255) NOT NULL, "text" TEXT NOT NULL, "link" VARCHAR(255) NOT NULL, "on_board" INTEGER NOT NULL, "made_at" DATETIME NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"), FOREIGN KEY ("goal_id") REFERENCES "goal" ("id") ON DELETE CASCADE, FOREIGN KEY ("student_id") REFERENCES "person" ("id"));
INSERT INTO "evidence" VALUES('01941ef28d8b7912961d649408a79ef5','01941ef28d81791b853ffd1061ea80bd','01941ef28dec7d7cb788c6a2e900814e','01941ef28d887af29bd3511e3dffb7b2','Plakaten om vandets kredsløb','Jeg forklarede den for klassen.','',0,'2026-08-11 11:00:00');
INSERT INTO "evidence" VALUES('01941ef28d8b74b0a95249bd24c13926','01941ef28d81791b853ffd1061ea80bd','01941ef28df577a686902f56bfadd6ec','01941ef28d8a7e3ab69ecfefae331401','Min tekst om ugler','Jeg skrev den om efter responsen.','',1,'2026-08-11 11:00:00');
INSERT INTO "evidence" VALUES('01941ef28d8a7bfc90eb9c199b732192','01941ef28d81791b853ffd1061ea80bd','01941ef28e087ce8bc651ed8990545b9','01941ef28d8e7438b95a3f75b3907428','To løsninger på den samme opgave','Den første gik i stå. Den anden gik op.','',0,'2026-08-11 11:00:00');
INSERT INTO "evidence" VALUES('01941ef28d8c773ca6555d52860db8ad','01941ef28d81791b853ffd1061ea80bd','01941ef28e427826beed8e7be5c317fd','01941ef28d957f5f804901e297302d92','Min tekst om ugler','Jeg skrev den om efter responsen.','',1,'2026-08-11 11:00:00');
INSERT INTO "evidence" VALUES('01941ef28d8c7900af99abfd4663f58e','01941ef28d81791b853ffd1061ea80bd','01941ef28e467c049cd62777ef13dba3','01941ef28d967534b36558f0748e3574','Min logbog, side 4','Her kan man se, hvordan jeg kom videre.','',0,'2026-08-11 11:00:00');
INSERT INTO "evidence" VALUES('01941ef28d8a7cbcb4766de23c3f579d','01941ef28d81791b853ffd1061ea80bd','01941ef28e4b71eba4f92c245fab086c','01941ef28d97764389f6ff932a7b546f','Min tekst om ugler','Jeg skrev den om efter responsen.','',1,'2026-08-11 11:00:00');
INSERT INTO "evidence" VALUES('01941ef28d8a7c3987a960d9e872e653','01941ef28d81791b853ffd1061ea80bd','01941ef28e7d7c80abf655c31960f962','01941ef28d9f7e61a82a68f037ce7fe5','Plakaten om vandets kredsløb','Jeg forklarede den for klassen.','',1,'2026-08-11 11:00:00');
CREATE TABLE "failure" ("id" TEXT NOT NULL PRIMARY KEY, "account" VARCHAR(255) NOT NULL, "at" DATETIME NOT NULL);
CREATE TABLE "feed" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "person_id" TEXT NOT NULL, "token_hash" VARCHAR(255) NOT NULL, "made_at" DATETIME NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"), FOREIGN KEY ("person_id") REFERENCES "person" ("id"));
CREATE TABLE "goal" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "conversation_id" TEXT NOT NULL, "text" TEXT NOT NULL, "signs" TEXT NOT NULL, "help" TEXT NOT NULL, "status" VARCHAR(255) NOT NULL, "saved_at" DATETIME NOT NULL, "place" INTEGER NOT NULL, "strategies" TEXT NOT NULL, "who" VARCHAR(255) NOT NULL, "until" DATE, "subject" VARCHAR(255) NOT NULL, "reached" TEXT NOT NULL, "rated_at" DATETIME, "on_board" INTEGER NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"), FOREIGN KEY ("conversation_id") REFERENCES "conversation" ("id") ON DELETE CASCADE);
INSERT INTO "goal" VALUES('01941ef28dec7d7cb788c6a2e900814e','01941ef28d81791b853ffd1061ea80bd','01941ef28dea7942be89c6f9f90ec18f','Jeg retter min tekst én gang, før jeg afleverer den.','Mine rettelser kan ses.','En liste med tre ting at kigge efter.','under_way','2026-06-19 12:05:00',0,'Jeg læser teksten højt for mig selv.','student','2026-10-09','','',NULL,0);
INSERT INTO "goal" VALUES('01941ef28df1701c840c0dff409fc929','01941ef28d81791b853ffd1061ea80bd','01941ef28def756087e9cf8799c60ad6','Jeg retter min tekst én gang, før jeg afleverer den.','Mine rettelser kan ses.','En liste med tre ting at kigge efter.','under_way','2026-06-19 06:21:00',0,'Jeg læser teksten højt for mig selv.','student','2026-10-09','','',NULL,0);
INSERT INTO "goal" VALUES('01941ef28df577a686902f56bfadd6ec','01941ef28d81791b853ffd1061ea80bd','01941ef28df376e5bc3c316da34b10e3','Jeg vælger mit næste skridt selv, når jeg er færdig med noget.','Jeg går i gang uden at spørge, hvad jeg nu skal.','Der hænger en liste med gode næste skridt.','under_way','2026-06-23 10:39:00',0,'Jeg kigger på listen, før jeg spørger.','student','2026-10-13','','',NULL,0);
INSERT INTO "goal" VALUES('01941ef28dfa77bba77a341e3fba518b','01941ef28d81791b853ffd1061ea80bd','01941ef28df872fd9dbed6ceb482f2e0','Jeg kan sige med egne ord, hvad jeg er ved at lære.','Jeg skriver én linje i min logbog, når timen er slut.','Vi tager to minutter til det sidst i timen.','under_way','2026-06-17 09:51:00',0,'På mandag siger jeg målet højt til min makker, før vi går i gang.','student','2026-10-07','','',NULL,0);
INSERT INTO "goal" VALUES('01941ef28dff752d878e7a4712d3b250','01941ef28d81791b853ffd1061ea80bd','01941ef28dfd744e8a6bbd8e5723a334','Jeg ser på et godt eksempel, før jeg begynder.','Jeg kan pege på to ting, jeg vil gøre ligesådan.','Læreren lægger eksempler frem.','under_way','2026-06-23 12:03:00',0,'Jeg finder et eksempel i min egen bog først.','student','2026-10-13','','',NULL,0);
INSERT INTO "goal" VALUES('01941ef28e037e228ab5a84b45aa0ad8','01941ef28d81791b853ffd1061ea80bd','01941ef28e0174a096fb734ff27bf2bf','Jeg bliver ved i ti minutter, når noget driller.','Jeg sætter et kryds i kalenderen, hver gang det lykkes.','Et æggeur på bordet.','under_way','2026-06-18 06:52:00',0,'Jeg stiller et æggeur og holder pause bagefter.','student','2026-10-08','','',NULL,1);
INSERT INTO "goal" VALUES('01941ef28e087ce8bc651ed8990545b9','01941ef28d81791b853ffd1061ea80bd','01941ef28e0673508242b67e7e181c25','Jeg bruger én ting fra min respons i den næste opgave.','Jeg skriver øverst, hvad jeg har brugt.','Responsen kommer, før vi begynder på det næste.','under_way','2026-06-17 07:59:00',0,'Jeg sætter en ring om den ene ting, jeg vil bruge.','student','2026-10-07','','',NULL,1);
INSERT INTO "goal" VALUES('01941ef28e0d7987b5d8ed39bca8e283','01941ef28d81791b853ffd1061ea80bd','01941ef28e0b774f955f80a644055e0c','Jeg finder én ting i hvert emne, som jeg vil vide mere om.','Jeg har skrevet tre spørgsmål i min bog.','Tid til at undersøge mit eget spørgsmål.','under_way','2026-06-19 07:17:00',0,'Jeg skriver ét spørgsmål på mandag.','student','2026-10-09','','',NULL,1);
INSERT INTO "goal" VALUES('01941ef28e1275e6b886b3695551b257','01941ef28d81791b853ffd1061ea80bd','01941ef28e107b8580ba45376c5de07a','Jeg siger til, når jeg er gået i stå, i stedet for at vente.','Jeg har spurgt mindst én gang i hver matematiktime.','Læreren kommer forbi mit bord, når vi er gået i gang.','under_way','2026-06-19 10:09:00',0,'Jeg lægger mit grønne kort frem, når jeg har brug for hjælp.','student','2026-10-09','','',NULL,1);
INSERT INTO "goal" VALUES('01941ef28e39749dac0011afffdbdc6d','01941ef28d81791b853ffd1061ea80bd','01941ef28e3774ac873843a5006431ac','Jeg prøver på to måder, før jeg beder om hjælp.','Man kan se begge forsøg på mit papir.','Jeg må gerne bruge kladdepapir og god tid.','under_way','2026-06-19 06:41:00',0,'Jeg tegner opgaven, når jeg går i stå.','student','2026-10-09','','',NULL,0);
INSERT INTO "goal" VALUES('01941ef28e3e7949930ba1b91c4ef57e','01941ef28d81791b853ffd1061ea80bd','01941ef28e3c76a293883aeb4f040d42','Jeg finder én ting i hvert emne, som jeg vil vide mere om.','Jeg har skrevet tre spørgsmål i min bog.','Tid til at undersøge mit eget spørgsmål.','under_way','2026-06-18 11:53:00',0,'Jeg skriver ét spørgsmål på mandag.','student','2026-10-08','','',NULL,0);
INSERT INTO "goal" VALUES('01941ef28e427826beed8e7be5c317fd','01941ef28d81791b853ffd1061ea80bd','01941ef28e407f3ca168a6bac33cba35','Jeg siger til, når jeg er gået i stå, i stedet for at vente.','Jeg har spurgt mindst én gang i hver matematiktime.','Læreren kommer forbi mit bord, når vi er gået i gang.','under_way','2026-06-23 10:41:00',0,'Jeg lægger mit grønne kort frem, når jeg har brug for hjælp.','student','2026-10-13','','',NULL,0);
INSERT INTO "goal" VALUES('01941ef28e467c049cd62777ef13dba3','01941ef28d81791b853ffd1061ea80bd','01941ef28e44761eb05178c6e4536b15','Jeg ser på et godt eksempel, før jeg begynder.','Jeg kan pege på to ting, jeg vil gøre ligesådan.','Læreren lægger eksempler frem.','under_way','2026-06-17 09:45:00',0,'Jeg finder et eksempel i min egen bog først.','student','2026-10-07','','',NULL,0);
INSERT INTO "goal" VALUES('01941ef28e4b71eba4f92c245fab086c','01941ef28d81791b853ffd1061ea80bd','01941ef28e4975b3b00987c6e2061091','Jeg er med til at bestemme, hvordan jeg viser det, jeg har lært.','Jeg har prøvet en ny måde i dette forløb.','Vi laver en liste over måder, man kan vælge.','under_way','2026-06-16 06:26:00',0,'Jeg foreslår min måde, når forløbet begynder.','student','2026-10-06','','',NULL,0);
INSERT INTO "goal" VALUES('01941ef28e5075289c775a457df873b2','01941ef28d81791b853ffd1061ea80bd','01941ef28e4e728fbea59b502758d7c8','Jeg prøver på to måder, før jeg beder om hjælp.','Man kan se begge forsøg på mit papir.','Jeg må gerne bruge kladdepapir og god tid.','under_way','2026-06-19 08:01:00',0,'Jeg tegner opgaven, når jeg går i stå.','student','2026-10-09','','',NULL,0);
INSERT INTO "goal" VALUES('01941ef28e547527b4f41532a1502c74','01941ef28d81791b853ffd1061ea80bd','01941ef28e52774a83686055e64d5c83','Jeg siger til, når jeg er gået i stå, i stedet for at vente.','Jeg har spurgt mindst én gang i hver matematiktime.','Læreren kommer forbi mit bord, når vi er gået i gang.','under_way','2026-06-24 06:28:00',0,'Jeg lægger mit grønne kort frem, når jeg har brug for hjælp.','student','2026-10-14','','',NULL,1);
INSERT INTO "goal" VALUES('01941ef28e707a8e8a6280e55b367d3f','01941ef28d81791b853ffd1061ea80bd','01941ef28e6e7924bc0188a3f7b25644','Jeg siger min mening mindst én gang, når vi er i gruppe.','De andre kan huske noget, jeg har sagt.','Vi begynder med en runde, hvor alle taler.','under_way','2026-06-16 10:25:00',0,'Jeg siger noget i den første runde.','student','2026-10-06','','',NULL,1);
INSERT INTO "goal" VALUES('01941ef28e74771ebb92441a969120cd','01941ef28d81791b853ffd1061ea80bd','01941ef28e727f9fb9bd75561bad062d','Jeg er med til at bestemme, hvordan jeg viser det, jeg har lært.','Jeg har prøvet en ny måde i dette forløb.','Vi laver en liste over måder, man kan vælge.','under_way','2026-06-19 11:02:00',0,'Jeg foreslår min måde, når forløbet begynder.','student','2026-10-09','','',NULL,1);
INSERT INTO "goal" VALUES('01941ef28e787bdeae5eb743e49efeb0','01941ef28d81791b853ffd1061ea80bd','01941ef28e767e5d857e31a1fcad30f8','Jeg bruger én ting fra min respons i den næste opgave.','Jeg skriver øverst, hvad jeg har brugt.','Responsen kommer, før vi begynder på det næste.','under_way','2026-06-24 07:18:00',0,'Jeg sætter en ring om den ene ting, jeg vil bruge.','student','2026-10-14','','',NULL,1);
INSERT INTO "goal" VALUES('01941ef28e7d7c80abf655c31960f962','01941ef28d81791b853ffd1061ea80bd','01941ef28e7b766da55baa4520e4f5ce','Jeg bliver ved i ti minutter, når noget driller.','Jeg sætter et kryds i kalenderen, hver gang det lykkes.','Et æggeur på bordet.','under_way','2026-06-17 11:45:00',0,'Jeg stiller et æggeur og holder pause bagefter.','student','2026-10-07','','',NULL,0);
INSERT INTO "goal" VALUES('01941ef28ecd79cdb8dd3a0bd547ca5c','01941ef28d81791b853ffd1061ea80bd','01941ef28ecc7e06a10eaddc82393caa','Jeg ser på et godt eksempel, før jeg begynder.','Jeg kan pege på to ting, jeg vil gøre ligesådan.','Læreren lægger eksempler frem.','under_way','2026-11-27 14:20:00',0,'Jeg finder et eksempel i min egen bog først.','student','2027-03-19','','',NULL,0);
CREATE TABLE "guardianship" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "guardian_id" TEXT NOT NULL, "student_id" TEXT NOT NULL, "from_day" DATE NOT NULL, "to_day" DATE, "may_read" INTEGER NOT NULL, "may_book" INTEGER NOT NULL, "keep_apart_from_id" TEXT, "from_roster" INTEGER NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"), FOREIGN KEY ("guardian_id") REFERENCES "person" ("id"), FOREIGN KEY ("student_id") REFERENCES "person" ("id"), FOREIGN KEY ("keep_apart_from_id") REFERENCES "person" ("id"));
INSERT INTO "guardianship" VALUES('01941ef28db77dfd9f2ebaf0a49ca7d6','01941ef28d81791b853ffd1061ea80bd','01941ef28d87720c82c0d6c62d4b2e3c','01941ef28d9479a08b4449b8c8c71dac','2026-03-23',NULL,1,1,NULL,0);
INSERT INTO "guardianship" VALUES('01941ef28d817e9b88aa9513e6cb3a7c','01941ef28d81791b853ffd1061ea80bd','01941ef28d81768eacf1de5a097d971e','01941ef28d957f5f804901e297302d92','2026-03-23',NULL,1,1,NULL,0);
INSERT INTO "guardianship" VALUES('01941ef28d827868bdcf92b7eb4105cc','01941ef28d81791b853ffd1061ea80bd','01941ef28d827b7cb5c32c2a3eb09f38','01941ef28d997d7ba917ee28520a4d99','2026-03-23',NULL,1,1,NULL,0);
INSERT INTO "guardianship" VALUES('01941ef28d8371e893087d77901ab2ec','01941ef28d81791b853ffd1061ea80bd','01941ef28d837c4688d28bd4c412de1c','01941ef28d97764389f6ff932a7b546f','2026-03-23',NULL,1,1,NULL,0);
INSERT INTO "guardianship" VALUES('01941ef28d84772698765186f85d0ae4','01941ef28d81791b853ffd1061ea80bd','01941ef28d84764ea563952b23e62dee','01941ef28d967534b36558f0748e3574','2026-03-23',NULL,1,1,NULL,0);
INSERT INTO "guardianship" VALUES('01941ef28d8573cd81fd09ce322fd1c9','01941ef28d81791b853ffd1061ea80bd','01941ef28d8575ab832a7c7ed2de9fc1','01941ef28d9878b6a1b647a5efc858a8','2026-03-23',NULL,1,1,NULL,0);
INSERT INTO "guardianship" VALUES('01941ef28d8474559e61b1d1d409ac58','01941ef28d81791b853ffd1061ea80bd','01941ef28d81740ea365e3f3d2a8679d','01941ef28d9371ebb5ab12e6d3afdc2c','2026-03-23',NULL,1,1,NULL,0);
CREATE TABLE "letter" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "person_id" TEXT NOT NULL, "kind" VARCHAR(255) NOT NULL, "day" DATE, "made_at" DATETIME NOT NULL, "sent_at" DATETIME, "tries" INTEGER NOT NULL, "next_at" DATETIME NOT NULL, "trouble" VARCHAR(255) NOT NULL, "about" TEXT, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"), FOREIGN KEY ("person_id") REFERENCES "person" ("id"));
CREATE TABLE "link" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "person_id" TEXT NOT NULL, "purpose" VARCHAR(255) NOT NULL, "token_hash" VARCHAR(255) NOT NULL, "made_by_id" TEXT, "made_at" DATETIME NOT NULL, "expires_at" DATETIME NOT NULL, "used_at" DATETIME, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"), FOREIGN KEY ("person_id") REFERENCES "person" ("id"), FOREIGN KEY ("made_by_id") REFERENCES "person" ("id"));
CREATE TABLE "membership" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "person_id" TEXT NOT NULL, "role" VARCHAR(255) NOT NULL, "school_id" TEXT, "group_id" TEXT, "subject" VARCHAR(255) NOT NULL, "from_day" DATE NOT NULL, "to_day" DATE, "from_roster" INTEGER NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"), FOREIGN KEY ("person_id") REFERENCES "person" ("id"), FOREIGN KEY ("school_id") REFERENCES "school" ("id"), FOREIGN KEY ("group_id") REFERENCES "school_group" ("id"));
INSERT INTO "membership" VALUES('01941ef28da079bd830a772d1fd50a7d','01941ef28d81791b853ffd1061ea80bd','01941ef28d887af29bd3511e3dffb7b2','student','01941ef28d827c3098b84572bc8331d7','01941ef28d8678849aa6187179c5509e','','2026-03-23',NULL,0);
INSERT INTO "membership" VALUES('01941ef28da17920a86f27d14ceef88a','01941ef28d81791b853ffd1061ea80bd','01941ef28d897ca7b366be87743aa196','student','01941ef28d827c3098b84572bc8331d7','01941ef28d8678849aa6187179c5509e','','2026-03-23',NULL,0);
INSERT INTO "membership" VALUES('01941ef28da27ffea10fae36b83d7df8','01941ef28d81791b853ffd1061ea80bd','01941ef28d8a7e3ab69ecfefae331401','student','01941ef28d827c3098b84572bc8331d7','01941ef28d8678849aa6187179c5509e','','2026-03-23',NULL,0);
INSERT INTO "membership" VALUES('01941ef28da37fbbabb55f8002d6ba1e','01941ef28d81791b853ffd1061ea80bd','01941ef28d8b72c1b34a85ca7b3dea22','student','01941ef28d827c3098b84572bc8331d7','01941ef28d8678849aa6187179c5509e','','2026-03-23',NULL,0);
INSERT INTO "membership" VALUES('01941ef28da47f509b7b34309e2c3d13','01941ef28d81791b853ffd1061ea80bd','01941ef28d8c7869b5b699b8ac43c59b','student','01941ef28d827c3098b84572bc8331d7','01941ef28d8678849aa6187179c5509e','','2026-03-23',NULL,0);
INSERT INTO "membership" VALUES('01941ef28da57d26889bec2b392a342d','01941ef28d81791b853ffd1061ea80bd','01941ef28d8d7dc7b8b6ba42936a3c11','student','01941ef28d827c3098b84572bc8331d7','01941ef28d8678849aa6187179c5509e','','2026-03-23',NULL,0);
INSERT INTO "membership" VALUES('01941ef28da670e4aa7626cba28c9e92','01941ef28d81791b853ffd1061ea80bd','01941ef28d8e7438b95a3f75b3907428','student','01941ef28d827c3098b84572bc8331d7','01941ef28d8678849aa6187179c5509e','','2026-03-23',NULL,0);
INSERT INTO "membership" VALUES('01941ef28da77b3285c5c13dd6cc660e','01941ef28d81791b853ffd1061ea80bd','01941ef28d8f71838942155ff28b9060','student','01941ef28d827c3098b84572bc8331d7','01941ef28d8678849aa6187179c5509e','','2026-03-23',NULL,0);
INSERT INTO "membership" VALUES('01941ef28da87e41852680dae519343e','01941ef28d81791b853ffd1061ea80bd','01941ef28d90702faa6907ba21252de7','student','01941ef28d827c3098b84572bc8331d7','01941ef28d8678849aa6187179c5509e','','2026-03-23',NULL,0);
INSERT INTO "membership" VALUES('01941ef28da97f7eb11f9c3770ecc2c7','01941ef28d81791b853ffd1061ea80bd','01941ef28d9371ebb5ab12e6d3afdc2c','student','01941ef28d827c3098b84572bc8331d7','01941ef28d917879818e68ee2569c01c','','2026-03-23',NULL,0);
INSERT INTO "membership" VALUES('01941ef28daa711289955aabfdabd474','01941ef28d81791b853ffd1061ea80bd','01941ef28d9479a08b4449b8c8c71dac','student','01941ef28d827c3098b84572bc8331d7','01941ef28d917879818e68ee2569c01c','','2026-03-23',NULL,0);
INSERT INTO "membership" VALUES('01941ef28dab78a08ab704d3b5d75f09','01941ef28d81791b853ffd1061ea80bd','01941ef28d957f5f804901e297302d92','student','01941ef28d827c3098b84572bc8331d7','01941ef28d917879818e68ee2569c01c','','2026-03-23',NULL,0);
INSERT INTO "membership" VALUES('01941ef28dac76e6a6bf8052085d8ceb','01941ef28d81791b853ffd1061ea80bd','01941ef28d967534b36558f0748e3574','student','01941ef28d827c3098b84572bc8331d7','01941ef28d917879818e68ee2569c01c','','2026-03-23',NULL,0);
INSERT INTO "membership" VALUES('01941ef28dad7cab96a382387762d61c','01941ef28d81791b853ffd1061ea80bd','01941ef28d97764389f6ff932a7b546f','student','01941ef28d827c3098b84572bc8331d7','01941ef28d917879818e68ee2569c01c','','2026-03-23',NULL,0);
INSERT INTO "membership" VALUES('01941ef28dae7859b3be87ada583f128','01941ef28d81791b853ffd1061ea80bd','01941ef28d9878b6a1b647a5efc858a8','student','01941ef28d827c3098b84572bc8331d7','01941ef28d917879818e68ee2569c01c','','2026-03-23',NULL,0);
INSERT INTO "membership" VALUES('01941ef28daf7a01a7b750f4ef0c3dba','01941ef28d81791b853ffd1061ea80bd','01941ef28d997d7ba917ee28520a4d99','student','01941ef28d827c3098b84572bc8331d7','01941ef28d917879818e68ee2569c01c','','2026-03-23',NULL,0);
INSERT INTO "membership" VALUES('01941ef28db072119c86820396edb70e','01941ef28d81791b853ffd1061ea80bd','01941ef28d9c7467b4f6b4a16e2ab1c6','student','01941ef28d827c3098b84572bc8331d7','01941ef28d9a78409509a3c86ba2fbbb','','2026-03-23',NULL,0);
INSERT INTO "membership" VALUES('01941ef28db1766fa3cca7095c99806c','01941ef28d81791b853ffd1061ea80bd','01941ef28d9d7e54a5a70ee88175053e','student','01941ef28d827c3098b84572bc8331d7','01941ef28d9a78409509a3c86ba2fbbb','','2026-03-23',NULL,0);
INSERT INTO "membership" VALUES('01941ef28db273c384bbeef420829938','01941ef28d81791b853ffd1061ea80bd','01941ef28d9e74d98ada76bde27c223a','student','01941ef28d827c3098b84572bc8331d7','01941ef28d9a78409509a3c86ba2fbbb','','2026-03-23',NULL,0);
INSERT INTO "membership" VALUES('01941ef28db37f07ae0dcd5518985408','01941ef28d81791b853ffd1061ea80bd','01941ef28d9f7e61a82a68f037ce7fe5','student','01941ef28d827c3098b84572bc8331d7','01941ef28d9a78409509a3c86ba2fbbb','','2026-03-23',NULL,0);
INSERT INTO "membership" VALUES('01941ef28db47cd8bf5e1288d7ae1074','01941ef28d81791b853ffd1061ea80bd','01941ef28d87720c82c0d6c62d4b2e3c','contact_teacher','01941ef28d827c3098b84572bc8331d7','01941ef28d8678849aa6187179c5509e','matematik','2026-03-23',NULL,0);
INSERT INTO "membership" VALUES('01941ef28db578c4aaabb760a594ee0d','01941ef28d81791b853ffd1061ea80bd','01941ef28d87720c82c0d6c62d4b2e3c','subject_teacher','01941ef28d827c3098b84572bc8331d7','01941ef28d917879818e68ee2569c01c','matematik','2026-03-23',NULL,0);
INSERT INTO "membership" VALUES('01941ef28db6768f963711331c5e1ff4','01941ef28d81791b853ffd1061ea80bd','01941ef28d87720c82c0d6c62d4b2e3c','team','01941ef28d827c3098b84572bc8331d7','01941ef28d857fdd89345c465ea29d42','','2026-03-23',NULL,0);
INSERT INTO "membership" VALUES('01941ef28db87d09b5d9ddcaa6c848bd','01941ef28d81791b853ffd1061ea80bd','01941ef28d9278038e46153f42b342f5','contact_teacher','01941ef28d827c3098b84572bc8331d7','01941ef28d917879818e68ee2569c01c','matematik','2026-03-23',NULL,0);
INSERT INTO "membership" VALUES('01941ef28db9746c913b11df8ca402a9','01941ef28d81791b853ffd1061ea80bd','01941ef28d9278038e46153f42b342f5','subject_teacher','01941ef28d827c3098b84572bc8331d7','01941ef28d8678849aa6187179c5509e','matematik','2026-03-23',NULL,0);
INSERT INTO "membership" VALUES('01941ef28dba74a4810118f5276d6a1c','01941ef28d81791b853ffd1061ea80bd','01941ef28d9278038e46153f42b342f5','team','01941ef28d827c3098b84572bc8331d7','01941ef28d857fdd89345c465ea29d42','','2026-03-23',NULL,0);
INSERT INTO "membership" VALUES('01941ef28dbb7bb398a5caaa2765dc71','01941ef28d81791b853ffd1061ea80bd','01941ef28d9b7eeb8c0972d219023332','contact_teacher','01941ef28d827c3098b84572bc8331d7','01941ef28d9a78409509a3c86ba2fbbb','natur og teknologi','2026-03-23',NULL,0);
INSERT INTO "membership" VALUES('01941ef28dbc72e9ad23a0f9f3c3a23d','01941ef28d81791b853ffd1061ea80bd','01941ef28d9b7eeb8c0972d219023332','subject_teacher','01941ef28d827c3098b84572bc8331d7','01941ef28d8678849aa6187179c5509e','natur og teknologi','2026-03-23',NULL,0);
INSERT INTO "membership" VALUES('01941ef28dbd7286b1d9e3ade19f3488','01941ef28d81791b853ffd1061ea80bd','01941ef28d9b7eeb8c0972d219023332','team','01941ef28d827c3098b84572bc8331d7','01941ef28d857fdd89345c465ea29d42','','2026-03-23',NULL,0);
INSERT INTO "membership" VALUES('01941ef28dbe7b5aaee9a293c82cb778','01941ef28d81791b853ffd1061ea80bd','01941ef28d837143a8bd49a840703476','leader','01941ef28d827c3098b84572bc8331d7',NULL,'','2026-03-23',NULL,0);
INSERT INTO "membership" VALUES('01941ef28dbf7f308852a03976d3d7d6','01941ef28d81791b853ffd1061ea80bd','01941ef28d847fc58f8b6aefdcc2556f','coach','01941ef28d827c3098b84572bc8331d7',NULL,'','2026-03-23',NULL,0);
INSERT INTO "membership" VALUES('01941ef28d837f86a57106ed278c9829','01941ef28d81791b853ffd1061ea80bd','01941ef28dc07397a6496616d945d58b','consultant',NULL,NULL,'','2026-03-23',NULL,0);
INSERT INTO "membership" VALUES('01941ef28d857614aae12d42f4125832','01941ef28d81791b853ffd1061ea80bd','01941ef28d827a2d984dbb6fcd785b99','administrator',NULL,NULL,'','2026-03-23',NULL,0);
CREATE TABLE "minutes" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "conversation_id" TEXT NOT NULL, "name" VARCHAR(255) NOT NULL, "version" INTEGER NOT NULL, "document" TEXT NOT NULL, "revision" INTEGER NOT NULL, "saved_at" DATETIME NOT NULL, "writer_id" TEXT, "asides" TEXT NOT NULL, "landed" TEXT NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"), FOREIGN KEY ("conversation_id") REFERENCES "conversation" ("id") ON DELETE CASCADE, FOREIGN KEY ("writer_id") REFERENCES "person" ("id"));
INSERT INTO "minutes" VALUES('01941ef28deb7d9d9f861388fe246343','01941ef28d81791b853ffd1061ea80bd','01941ef28dea7942be89c6f9f90ec18f','conversation-minutes',1,'{"answers": {"went_well": "Jeg siger noget i gruppen hver dag.", "talked_about": "Vi talte om matematik og om pauserne.", "take_along": "Det hjælper at tegne. Jeg vil prøve det samme i fysik.", "come_back_to": "Den nye gruppe."}, "declined": []}',1,'2026-06-19 12:10:00','01941ef28d887af29bd3511e3dffb7b2','','');
INSERT INTO "minutes" VALUES('01941ef28df07e638fb5fb07c0e77c50','01941ef28d81791b853ffd1061ea80bd','01941ef28def756087e9cf8799c60ad6','conversation-minutes',1,'{"answers": {"went_well": "Jeg går i gang med det samme.", "talked_about": "Vi talte mest om det, jeg selv havde valgt.", "take_along": "Det hjælper at tegne. Jeg vil prøve det samme i fysik.", "come_back_to": "Hvor jeg sidder bedst."}, "declined": []}',1,'2026-06-19 06:26:00','01941ef28d897ca7b366be87743aa196','','');
INSERT INTO "minutes" VALUES('01941ef28df4727b87d1b4b79a87e448','01941ef28d81791b853ffd1061ea80bd','01941ef28df376e5bc3c316da34b10e3','conversation-minutes',1,'{"answers": {"went_well": "Jeg er god til at hjælpe andre i gang.", "talked_about": "Vi så på de to blikke og talte om, hvor de var langt fra hinanden.", "take_along": "Jeg må gerne bruge god tid.", "come_back_to": "Om æggeuret stadig hjælper."}, "declined": []}',1,'2026-06-23 10:44:00','01941ef28d8a7e3ab69ecfefae331401','','');
INSERT INTO "minutes" VALUES('01941ef28df9754f8faa2eab39937ac9','01941ef28d81791b853ffd1061ea80bd','01941ef28df872fd9dbed6ceb482f2e0','conversation-minutes',1,'{"answers": {"went_well": "Jeg siger noget i gruppen hver dag.", "talked_about": "Vi talte om matematik og om pauserne.", "take_along": "Det hjælper at tegne. Jeg vil prøve det samme i fysik.", "come_back_to": "Hvor jeg sidder bedst."}, "declined": []}',1,'2026-06-17 09:56:00','01941ef28d8b72c1b34a85ca7b3dea22','','');
INSERT INTO "minutes" VALUES('01941ef28dfe70928cd043d9b87f5e5d','01941ef28d81791b853ffd1061ea80bd','01941ef28dfd744e8a6bbd8e5723a334','conversation-minutes',1,'{"answers": {"went_well": "Jeg går i gang med det samme.", "talked_about": "Vi så på de to blikke og talte om, hvor de var langt fra hinanden.", "take_along": "Jeg må gerne bruge god tid.", "come_back_to": "Hvor jeg sidder bedst."}, "declined": []}',1,'2026-06-23 12:08:00','01941ef28d8c7869b5b699b8ac43c59b','','');
INSERT INTO "minutes" VALUES('01941ef28e027080b608ff4254d2648b','01941ef28d81791b853ffd1061ea80bd','01941ef28e0174a096fb734ff27bf2bf','conversation-minutes',1,'{"answers": {"went_well": "Jeg læser mere, end jeg gjorde før.", "talked_about": "Vi talte om matematik og om pauserne.", "take_along": "Jeg må gerne bruge god tid.", "come_back_to": "Om æggeuret stadig hjælper."}, "declined": []}',1,'2026-06-18 06:57:00','01941ef28d8d7dc7b8b6ba42936a3c11','','');
INSERT INTO "minutes" VALUES('01941ef28e0773aa8872bd02a44b673d','01941ef28d81791b853ffd1061ea80bd','01941ef28e0673508242b67e7e181c25','conversation-minutes',1,'{"answers": {"went_well": "Jeg er god til at hjælpe andre i gang.", "talked_about": "Vi så på de to blikke og talte om, hvor de var langt fra hinanden.", "take_along": "Jeg må gerne bruge god tid.", "come_back_to": "Hvor jeg sidder bedst."}, "declined": []}',1,'2026-06-17 08:04:00','01941ef28d8e7438b95a3f75b3907428','','');
INSERT INTO "minutes" VALUES('01941ef28e0c7f0da2728a0ca38a12e2','01941ef28d81791b853ffd1061ea80bd','01941ef28e0b774f955f80a644055e0c','conversation-minutes',1,'{"answers": {"went_well": "Jeg læser mere, end jeg gjorde før.", "talked_about": "Vi så på de to blikke og talte om, hvor de var langt fra hinanden.", "take_along": "Jeg kan mere, end jeg troede.", "come_back_to": "Om æggeuret stadig hjælper."}, "declined": []}',1,'2026-06-19 07:22:00','01941ef28d8f71838942155ff28b9060','','');
INSERT INTO "minutes" VALUES('01941ef28e11798c8b0148b3b9a2d773','01941ef28d81791b853ffd1061ea80bd','01941ef28e107b8580ba45376c5de07a','conversation-minutes',1,'{"answers": {"went_well": "Jeg går i gang med det samme.", "talked_about": "Vi talte om matematik og om pauserne.", "take_along": "Det hjælper at tegne. Jeg vil prøve det samme i fysik.", "come_back_to": "Hvor jeg sidder bedst."}, "declined": []}',1,'2026-06-19 10:14:00','01941ef28d90702faa6907ba21252de7','','');
INSERT INTO "minutes" VALUES('01941ef28e387db28b025d7d7aadfd13','01941ef28d81791b853ffd1061ea80bd','01941ef28e3774ac873843a5006431ac','conversation-minutes',1,'{"answers": {"went_well": "Jeg er god til at hjælpe andre i gang.", "talked_about": "Vi så på de to blikke og talte om, hvor de var langt fra hinanden.", "take_along": "Det hjælper at tegne. Jeg vil prøve det samme i fysik.", "come_back_to": "Den nye gruppe."}, "declined": []}',1,'2026-06-19 06:46:00','01941ef28d9371ebb5ab12e6d3afdc2c','','');
INSERT INTO "minutes" VALUES('01941ef28e3d71e88a9433093e0e25b5','01941ef28d81791b853ffd1061ea80bd','01941ef28e3c76a293883aeb4f040d42','conversation-minutes',1,'{"answers": {"went_well": "Jeg læser mere, end jeg gjorde før.", "talked_about": "Vi så på de to blikke og talte om, hvor de var langt fra hinanden.", "take_along": "Jeg kan mere, end jeg troede.", "come_back_to": "Den nye gruppe."}, "declined": []}',1,'2026-06-18 11:58:00','01941ef28d9479a08b4449b8c8c71dac','','');
INSERT INTO "minutes" VALUES('01941ef28e41714fb58c63317d3c89ac','01941ef28d81791b853ffd1061ea80bd','01941ef28e407f3ca168a6bac33cba35','conversation-minutes',1,'{"answers": {"went_well": "Jeg læser mere, end jeg gjorde før.", "talked_about": "Vi så på de to blikke og talte om, hvor de var langt fra hinanden.", "take_along": "Jeg kan mere, end jeg troede.", "come_back_to": "Hvor jeg sidder bedst."}, "declined": []}',1,'2026-06-23 10:46:00','01941ef28d957f5f804901e297302d92','','');
INSERT INTO "minutes" VALUES('01941ef28e457b9e87a1a08c7e79c22f','01941ef28d81791b853ffd1061ea80bd','01941ef28e44761eb05178c6e4536b15','conversation-minutes',1,'{"answers": {"went_well": "Jeg går i gang med det samme.", "talked_about": "Vi talte om matematik og om pauserne.", "take_along": "Det hjælper at tegne. Jeg vil prøve det samme i fysik.", "come_back_to": "Om æggeuret stadig hjælper."}, "declined": []}',1,'2026-06-17 09:50:00','01941ef28d967534b36558f0748e3574','','');
INSERT INTO "minutes" VALUES('01941ef28e4a7037a6a5c84be8d94bf1','01941ef28d81791b853ffd1061ea80bd','01941ef28e4975b3b00987c6e2061091','conversation-minutes',1,'{"answers": {"went_well": "Jeg siger noget i gruppen hver dag.", "talked_about": "Vi talte mest om det, jeg selv havde valgt.", "take_along": "Jeg må gerne bruge god tid.", "come_back_to": "Den nye gruppe."}, "declined": []}',1,'2026-06-16 06:31:00','01941ef28d97764389f6ff932a7b546f','','');
INSERT INTO "minutes" VALUES('01941ef28e4f70cdafe187c951087f1c','01941ef28d81791b853ffd1061ea80bd','01941ef28e4e728fbea59b502758d7c8','conversation-minutes',1,'{"answers": {"went_well": "Jeg er god til at hjælpe andre i gang.", "talked_about": "Vi så på de to blikke og talte om, hvor de var langt fra hinanden.", "take_along": "Jeg kan mere, end jeg troede.", "come_back_to": "Hvor jeg sidder bedst."}, "declined": []}',1,'2026-06-19 08:06:00','01941ef28d9878b6a1b647a5efc858a8','','');
INSERT INTO "minutes" VALUES('01941ef28e537f4f97cbe6ac81702d34','01941ef28d81791b853ffd1061ea80bd','01941ef28e52774a83686055e64d5c83','conversation-minutes',1,'{"answers": {"went_well": "Jeg læser mere, end jeg gjorde før.", "talked_about": "Vi talte om matematik og om pauserne.", "take_along": "Jeg må gerne bruge god tid.", "come_back_to": "Hvor jeg sidder bedst."}, "declined": []}',1,'2026-06-24 06:33:00','01941ef28d997d7ba917ee28520a4d99','','');
INSERT INTO "minutes" VALUES('01941ef28e6f7c1c91536e5caa1ed69d','01941ef28d81791b853ffd1061ea80bd','01941ef28e6e7924bc0188a3f7b25644','conversation-minutes',1,'{"answers": {"went_well": "Jeg siger noget i gruppen hver dag.", "talked_about": "Vi talte mest om det, jeg selv havde valgt.", "take_along": "Det hjælper at tegne. Jeg vil prøve det samme i fysik.", "come_back_to": "Den nye gruppe."}, "declined": []}',1,'2026-06-16 10:30:00','01941ef28d9c7467b4f6b4a16e2ab1c6','','');
INSERT INTO "minutes" VALUES('01941ef28e737dba9bdd6e37f1441353','01941ef28d81791b853ffd1061ea80bd','01941ef28e727f9fb9bd75561bad062d','conversation-minutes',1,'{"answers": {"went_well": "Jeg læser mere, end jeg gjorde før.", "talked_about": "Vi talte mest om det, jeg selv havde valgt.", "take_along": "Jeg kan mere, end jeg troede.", "come_back_to": "Om æggeuret stadig hjælper."}, "declined": []}',1,'2026-06-19 11:07:00','01941ef28d9d7e54a5a70ee88175053e','','');
INSERT INTO "minutes" VALUES('01941ef28e7778f0b572b743684ceea8','01941ef28d81791b853ffd1061ea80bd','01941ef28e767e5d857e31a1fcad30f8','conversation-minutes',1,'{"answers": {"went_well": "Jeg er god til at hjælpe andre i gang.", "talked_about": "Vi talte om matematik og om pauserne.", "take_along": "Jeg kan mere, end jeg troede.", "come_back_to": "Den nye gruppe."}, "declined": []}',1,'2026-06-24 07:23:00','01941ef28d9e74d98ada76bde27c223a','','');
INSERT INTO "minutes" VALUES('01941ef28e7c724a856350141f6719bc','01941ef28d81791b853ffd1061ea80bd','01941ef28e7b766da55baa4520e4f5ce','conversation-minutes',1,'{"answers": {"went_well": "Jeg går i gang med det samme.", "talked_about": "Vi talte om matematik og om pauserne.", "take_along": "Jeg kan mere, end jeg troede.", "come_back_to": "Den nye gruppe."}, "declined": []}',1,'2026-06-17 11:50:00','01941ef28d9f7e61a82a68f037ce7fe5','','');
CREATE TABLE "note" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "round_id" TEXT NOT NULL, "student_id" TEXT NOT NULL, "writer_id" TEXT NOT NULL, "text" TEXT NOT NULL, "picked" TEXT NOT NULL, "revision" INTEGER NOT NULL, "saved_at" DATETIME NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"), FOREIGN KEY ("round_id") REFERENCES "round" ("id"), FOREIGN KEY ("student_id") REFERENCES "person" ("id"), FOREIGN KEY ("writer_id") REFERENCES "person" ("id"));
INSERT INTO "note" VALUES('01941ef28d967cf182a4310928ed1dd2','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','01941ef28d9371ebb5ab12e6d3afdc2c','01941ef28d9278038e46153f42b342f5','Husk at rose plakaten. Spørg, hvad der gør det lettere at komme i gang om morgenen.','["card:reflexive:1", "card:strategic:3"]',1,'2026-11-23 11:22:00');
INSERT INTO "note" VALUES('01941ef28d9778f2a73bd1428bb5cffb','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','01941ef28d9479a08b4449b8c8c71dac','01941ef28d9278038e46153f42b342f5','Lad der være stille lidt længere, efter at jeg har spurgt.','[]',1,'2026-11-24 10:32:00');
INSERT INTO "note" VALUES('01941ef28d987817ab15ec82e1748be4','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','01941ef28d9878b6a1b647a5efc858a8','01941ef28d9278038e46153f42b342f5','Spørg til gruppearbejdet, og hør først, hvad der gik godt.','[]',1,'2026-11-27 12:12:00');
CREATE TABLE "outcome" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "round_id" TEXT NOT NULL, "group_id" TEXT NOT NULL, "part" VARCHAR(255) NOT NULL, "asked" INTEGER NOT NULL, "numbers" TEXT NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"), FOREIGN KEY ("round_id") REFERENCES "round" ("id"), FOREIGN KEY ("group_id") REFERENCES "school_group" ("id"));
INSERT INTO "outcome" VALUES('6b338a8942da573685129efeba9c30de','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365','01941ef28d8678849aa6187179c5509e','talked',9,'{"held": 9, "with_goal": 9, "agreed": 9}');
INSERT INTO "outcome" VALUES('1a2a6cecff595eb6899f4d47f077a3b3','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365','01941ef28d917879818e68ee2569c01c','talked',7,'{"held": 7, "with_goal": 7, "agreed": 7}');
INSERT INTO "outcome" VALUES('5084f443491354068fe97b47435d3858','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365','01941ef28d9a78409509a3c86ba2fbbb','talked',4,'{"held": 4, "with_goal": 4, "agreed": 4}');
CREATE TABLE "owner" ("id" TEXT NOT NULL PRIMARY KEY, "name" VARCHAR(255) NOT NULL, "language" VARCHAR(2) NOT NULL, "zone" VARCHAR(255) NOT NULL, "demo" INTEGER NOT NULL, "seed" INTEGER, "second_factor" INTEGER NOT NULL, "contact" TEXT NOT NULL, "country" VARCHAR(2) NOT NULL);
INSERT INTO "owner" VALUES('01941ef28d81791b853ffd1061ea80bd','Birkesund Kommune','da','Europe/Copenhagen',1,7,0,'Birkesund Kommune, databeskyttelse@birkesund.example','dk');
CREATE TABLE "participation" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "round_id" TEXT NOT NULL, "name" VARCHAR(255) NOT NULL, "group_id" TEXT NOT NULL, "person_id" TEXT NOT NULL, "about_id" TEXT NOT NULL, "key" TEXT NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"), FOREIGN KEY ("round_id") REFERENCES "round" ("id"), FOREIGN KEY ("group_id") REFERENCES "school_group" ("id"), FOREIGN KEY ("person_id") REFERENCES "person" ("id"), FOREIGN KEY ("about_id") REFERENCES "person" ("id"));
INSERT INTO "participation" VALUES('1b391d61e6bf44f79f08ed242eb892e1','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365','class-climate','01941ef28d8678849aa6187179c5509e','01941ef28d8d7dc7b8b6ba42936a3c11','01941ef28d8d7dc7b8b6ba42936a3c11','7f7ea7a603434f12ba36474f8f3e6648');
INSERT INTO "participation" VALUES('f083c69580a64bbf9ce2120d09fccb95','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365','class-climate','01941ef28d8678849aa6187179c5509e','01941ef28d887af29bd3511e3dffb7b2','01941ef28d887af29bd3511e3dffb7b2','df8b9aefe7b54769ba3cbbb4fda232f1');
INSERT INTO "participation" VALUES('13d65da6aaf743f3bb655b65f3ddcb5b','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365','class-climate','01941ef28d8678849aa6187179c5509e','01941ef28d8e7438b95a3f75b3907428','01941ef28d8e7438b95a3f75b3907428','96a39da2937b45c98101054301597dbe');
INSERT INTO "participation" VALUES('4ad71bec01bd4b16aacb4a6b667d884f','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365','class-climate','01941ef28d8678849aa6187179c5509e','01941ef28d8c7869b5b699b8ac43c59b','01941ef28d8c7869b5b699b8ac43c59b','359c109cd9f14a3ebb968e55b863c9de');
INSERT INTO "participation" VALUES('754fe5db5f194f418738bfdef9b27902','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365','class-climate','01941ef28d8678849aa6187179c5509e','01941ef28d8f71838942155ff28b9060','01941ef28d8f71838942155ff28b9060','c79c3d01d9184be7b5c5485aee6b7d86');
INSERT INTO "participation" VALUES('433e6c4a248b4bf589f552af74420897','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365','class-climate','01941ef28d8678849aa6187179c5509e','01941ef28d8a7e3ab69ecfefae331401','01941ef28d8a7e3ab69ecfefae331401','09b8a946d09b4ca1a24dc505a7fc5cd3');
INSERT INTO "participation" VALUES('a211c3a03a3e4e42b4d3e71a72617328','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365','class-climate','01941ef28d8678849aa6187179c5509e','01941ef28d8b72c1b34a85ca7b3dea22','01941ef28d8b72c1b34a85ca7b3dea22','c3dce396038940b98142a2443dd2c479');
INSERT INTO "participation" VALUES('5dc0495491294dacbe807a60d4ae3629','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365','class-climate','01941ef28d8678849aa6187179c5509e','01941ef28d897ca7b366be87743aa196','01941ef28d897ca7b366be87743aa196','b191c311e2764d66b6c370b17cda7879');
INSERT INTO "participation" VALUES('843e3fe0af7942478047a49cfb218377','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365','class-climate','01941ef28d917879818e68ee2569c01c','01941ef28d9878b6a1b647a5efc858a8','01941ef28d9878b6a1b647a5efc858a8','d77276d3939f47a5923c137a78de22ab');
INSERT INTO "participation" VALUES('332af5e694dd4a9bbb80227e06cfa439','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365','class-climate','01941ef28d917879818e68ee2569c01c','01941ef28d957f5f804901e297302d92','01941ef28d957f5f804901e297302d92','cb0c71bafa6242f0ae3dd19b6e790a1d');
INSERT INTO "participation" VALUES('8d45a7ac3fc142568b66ef0e095b5978','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365','class-climate','01941ef28d917879818e68ee2569c01c','01941ef28d9371ebb5ab12e6d3afdc2c','01941ef28d9371ebb5ab12e6d3afdc2c','c4f541ee23ba4b23b1f9259d00483fa7');
INSERT INTO "participation" VALUES('3f5d838ea55a45598a8631ab77ad3e98','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365','class-climate','01941ef28d917879818e68ee2569c01c','01941ef28d97764389f6ff932a7b546f','01941ef28d97764389f6ff932a7b546f','db8569c755a34d8dae5c1e159b04dbf3');
INSERT INTO "participation" VALUES('04f074a825ed4a8daa380a1d4bd00424','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365','class-climate','01941ef28d917879818e68ee2569c01c','01941ef28d9479a08b4449b8c8c71dac','01941ef28d9479a08b4449b8c8c71dac','734ca097c8114e17b3739f7beba5ffa0');
INSERT INTO "participation" VALUES('2bc535feb0584fb7a3bd68ec82fd378a','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365','class-climate','01941ef28d917879818e68ee2569c01c','01941ef28d967534b36558f0748e3574','01941ef28d967534b36558f0748e3574','19db047e137348a5bdfe5bfa8d348067');
INSERT INTO "participation" VALUES('8f23843cac6348fe82ad789b738914d4','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365','class-climate','01941ef28d9a78409509a3c86ba2fbbb','01941ef28d9d7e54a5a70ee88175053e','01941ef28d9d7e54a5a70ee88175053e','35c03c84404d42558257a2fc241593a9');
INSERT INTO "participation" VALUES('fd2293763ae8427ca12a5d7458153be4','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365','class-climate','01941ef28d9a78409509a3c86ba2fbbb','01941ef28d9c7467b4f6b4a16e2ab1c6','01941ef28d9c7467b4f6b4a16e2ab1c6','46a199bda7cf4dfe9fa3d7c322d2a54e');
INSERT INTO "participation" VALUES('c9282562af2d40c4b9809b9413f79b05','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365','class-climate','01941ef28d9a78409509a3c86ba2fbbb','01941ef28d9e74d98ada76bde27c223a','01941ef28d9e74d98ada76bde27c223a','03acdb34ae0d4e37a900fc23377976c4');
INSERT INTO "participation" VALUES('a443c037b8d64c3ea769e89ce06c6535','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365','class-climate','01941ef28d9a78409509a3c86ba2fbbb','01941ef28d9f7e61a82a68f037ce7fe5','01941ef28d9f7e61a82a68f037ce7fe5','a3956602d72b449db4b5edb11532cf4f');
INSERT INTO "participation" VALUES('8cef78cc1f4748cfa53dbe5092a85c34','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','class-climate','01941ef28d8678849aa6187179c5509e','01941ef28d90702faa6907ba21252de7','01941ef28d90702faa6907ba21252de7','d54710af05a14639b32b3faa50d17d7f');
INSERT INTO "participation" VALUES('843bbf13d9bc4fa9b80dd52b8d48ad2c','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','class-climate','01941ef28d8678849aa6187179c5509e','01941ef28d8e7438b95a3f75b3907428','01941ef28d8e7438b95a3f75b3907428','8fb383f1bc9d4392b228b457fef85e62');
INSERT INTO "participation" VALUES('c2e4b6e771664ff8852fc7490aa285af','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','class-climate','01941ef28d8678849aa6187179c5509e','01941ef28d897ca7b366be87743aa196','01941ef28d897ca7b366be87743aa196','ea01b90f5b604102b530010ccfa73805');
INSERT INTO "participation" VALUES('5da23d6af1c0440ba742eff8fe397bda','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','class-climate','01941ef28d8678849aa6187179c5509e','01941ef28d8d7dc7b8b6ba42936a3c11','01941ef28d8d7dc7b8b6ba42936a3c11','cb4d73ced0f34c66bb7fb340904741b0');
INSERT INTO "participation" VALUES('fa849c8368b740f0a17b5944031bcbc5','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','class-climate','01941ef28d8678849aa6187179c5509e','01941ef28d887af29bd3511e3dffb7b2','01941ef28d887af29bd3511e3dffb7b2','dfe0ae7e10704252819c4fd371a3a3df');
INSERT INTO "participation" VALUES('913573907d944896baa25ad667872d1d','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','class-climate','01941ef28d917879818e68ee2569c01c','01941ef28d97764389f6ff932a7b546f','01941ef28d97764389f6ff932a7b546f','2f60531a9405472fa4413f1e856ae7a0');
INSERT INTO "participation" VALUES('4eaf31e60e9740f8a1c9fd131cb6df07','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','class-climate','01941ef28d917879818e68ee2569c01c','01941ef28d997d7ba917ee28520a4d99','01941ef28d997d7ba917ee28520a4d99','2e9b1135f17d428e83ccb72bfe19efe8');
INSERT INTO "participation" VALUES('aeaa2174323c450993bddc98494c5ced','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','class-climate','01941ef28d917879818e68ee2569c01c','01941ef28d967534b36558f0748e3574','01941ef28d967534b36558f0748e3574','7e46e1972439456897071d08e42e015c');
INSERT INTO "participation" VALUES('496358a65f2a493bbe3ec18f35f5f952','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','class-climate','01941ef28d917879818e68ee2569c01c','01941ef28d957f5f804901e297302d92','01941ef28d957f5f804901e297302d92','a3c92a25bc3e4953b7d050698998afd0');
INSERT INTO "participation" VALUES('7f7d60db23da4e279c06e0876bbfd018','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','class-climate','01941ef28d9a78409509a3c86ba2fbbb','01941ef28d9e74d98ada76bde27c223a','01941ef28d9e74d98ada76bde27c223a','6468fb64cd384c72b31dd450f2de229a');
INSERT INTO "participation" VALUES('bbfa7c0e2ef34a1aa7668d4b12f0387b','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','class-climate','01941ef28d9a78409509a3c86ba2fbbb','01941ef28d9d7e54a5a70ee88175053e','01941ef28d9d7e54a5a70ee88175053e','448772d257774de2a8d79f395b646200');
CREATE TABLE "person" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "given_name" VARCHAR(255) NOT NULL, "family_name" VARCHAR(255) NOT NULL, "language" VARCHAR(2), "username" VARCHAR(255), "password" VARCHAR(255), "active" INTEGER NOT NULL, "login_key" VARCHAR(255) NOT NULL, "code_hash" VARCHAR(255), "log_key" TEXT NOT NULL, "roster_id" VARCHAR(255), "email" VARCHAR(255), "shown_as" VARCHAR(255) NOT NULL, "adult_from" DATE, "totp" TEXT, "totp_counter" INTEGER NOT NULL, "recovery" TEXT NOT NULL, "restricted_at" DATETIME, "digest" INTEGER NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"));
INSERT INTO "person" VALUES('01941ef28d887af29bd3511e3dffb7b2','01941ef28d81791b853ffd1061ea80bd','Aksel','Hald',NULL,'aksel.hald','$argon2id$v=19$m=65536,t=3,p=4$j9H6P4fQ+h9jLKWUMkYIgQ$fKFdjNLLT1pK09B4fBFBS4avwLl4n4/KrQNbBCpYWCI',1,'56037f9b6b3bbdb2f1dc493d69beb072','18346ede13b0dcfb32aed6c75239ed7dd2874ed875baa369b650a4de40a37802','c8dded6ca56a47fcb63b6d95c6c44622',NULL,NULL,'',NULL,NULL,0,'',NULL,1);
INSERT INTO "person" VALUES('01941ef28d897ca7b366be87743aa196','01941ef28d81791b853ffd1061ea80bd','Lærke','Friis',NULL,'laerke.friis','$argon2id$v=19$m=65536,t=3,p=4$j9H6P4fQ+h9jLKWUMkYIgQ$fKFdjNLLT1pK09B4fBFBS4avwLl4n4/KrQNbBCpYWCI',1,'fe12974c7c836faef06b22e7b1159919','72f60349724197f9da39b580ebf0986ddc68f9b70c62048d6868e10cb94ae861','12f372e2841f4a88936d3bf62104b7c5',NULL,NULL,'',NULL,NULL,0,'',NULL,1);
INSERT INTO "person" VALUES('01941ef28d8a7e3ab69ecfefae331401','01941ef28d81791b853ffd1061ea80bd','Anker','Dalgaard',NULL,'anker.dalgaard','$argon2id$v=19$m=65536,t=3,p=4$j9H6P4fQ+h9jLKWUMkYIgQ$fKFdjNLLT1pK09B4fBFBS4avwLl4n4/KrQNbBCpYWCI',1,'0432128c5dabf86170529731f9777a38','cfd3ba1ed19765d79f4885aa486e578f836d5744c62eb1b253a1f75331dd15ab','e67a15d26f5a42dfb91bbb4c977b0e07',NULL,NULL,'',NULL,NULL,0,'',NULL,1);
INSERT INTO "person" VALUES('01941ef28d8b72c1b34a85ca7b3dea22','01941ef28d81791b853ffd1061ea80bd','Nanna','Mølgaard',NULL,'nanna.moelgaard','$argon2id$v=19$m=65536,t=3,p=4$j9H6P4fQ+h9jLKWUMkYIgQ$fKFdjNLLT1pK09B4fBFBS4avwLl4n4/KrQNbBCpYWCI',1,'4b4a6b4038362e4e6d0eb77c980aaaeb','be74cb4c31da60f321f9aaf30a0fffd58c144297ffd252fb73803b7b8e360b13','a4d50c7a65f4475b8f4d19b01f0c37b2',NULL,NULL,'',NULL,NULL,0,'',NULL,1);
INSERT INTO "person" VALUES('01941ef28d8c7869b5b699b8ac43c59b','01941ef28d81791b853ffd1061ea80bd','Filip','Kaminski',NULL,'filip.kaminski','$argon2id$v=19$m=65536,t=3,p=4$j9H6P4fQ+h9jLKWUMkYIgQ$fKFdjNLLT1pK09B4fBFBS4avwLl4n4/KrQNbBCpYWCI',1,'e7b9f26ad0969d21419f4e1d9e28a2ed','6149fdc4b0a04a9cab224c5941604167654f02d117b8348208717371da24f93b','7364cc15a65a4a1c8a793c5092483a28',NULL,NULL,'',NULL,NULL,0,'',NULL,1);
INSERT INTO "person" VALUES('01941ef28d8d7dc7b8b6ba42936a3c11','01941ef28d81791b853ffd1061ea80bd','Anker','Gammelgaard',NULL,'anker.gammelgaard','$argon2id$v=19$m=65536,t=3,p=4$j9H6P4fQ+h9jLKWUMkYIgQ$fKFdjNLLT1pK09B4fBFBS4avwLl4n4/KrQNbBCpYWCI',1,'d82f795ad984c970cb6ff77177729ad1','1923552e7fd6d809f610741c2a1154637ac1abbcc3eef675d5a7bc78a491a334','1cbfb065a4e940d2bf085cb79b894a9b',NULL,NULL,'',NULL,NULL,0,'',NULL,1);
INSERT INTO "person" VALUES('01941ef28d8e7438b95a3f75b3907428','01941ef28d81791b853ffd1061ea80bd','Abirami','Thevan',NULL,'abirami.thevan','$argon2id$v=19$m=65536,t=3,p=4$j9H6P4fQ+h9jLKWUMkYIgQ$fKFdjNLLT1pK09B4fBFBS4avwLl4n4/KrQNbBCpYWCI',1,'5e640aa5dbf375ca66c0b9837f91c16c','44bca5153af835ecca75b6fac1197fff2e88d92e29cc7e75f9d4b58bfaa36384','05c9d11f5056402a822857e9de033d4a',NULL,NULL,'',NULL,NULL,0,'',NULL,1);
INSERT INTO "person" VALUES('01941ef28d8f71838942155ff28b9060','01941ef28d81791b853ffd1061ea80bd','Kavin','Kandiah',NULL,'kavin.kandiah','$argon2id$v=19$m=65536,t=3,p=4$j9H6P4fQ+h9jLKWUMkYIgQ$fKFdjNLLT1pK09B4fBFBS4avwLl4n4/KrQNbBCpYWCI',1,'572b09d8f1705a029cfe435628c7c704','915a9820f673c5ff058c249b8318e3052ea425af53025c0ec6d813ae1ddd9bdd','41fbdc43828145369165d67b14dd41de',NULL,NULL,'',NULL,NULL,0,'',NULL,1);
INSERT INTO "person" VALUES('01941ef28d90702faa6907ba21252de7','01941ef28d81791b853ffd1061ea80bd','Nanna','Laursen',NULL,'nanna.laursen','$argon2id$v=19$m=65536,t=3,p=4$j9H6P4fQ+h9jLKWUMkYIgQ$fKFdjNLLT1pK09B4fBFBS4avwLl4n4/KrQNbBCpYWCI',1,'20558ea76447e45bfbcc724de6752a82','cb25552fcba8163fdcfea6d9048b702627378db165117cad86f471b3620cc239','4de859a6cab1451f8f0d26041703b1b1',NULL,NULL,'',NULL,NULL,0,'',NULL,1);
INSERT INTO "person" VALUES('01941ef28d9371ebb5ab12e6d3afdc2c','01941ef28d81791b853ffd1061ea80bd','Alma','Nygaard',NULL,'alma','$argon2id$v=19$m=65536,t=3,p=4$j9H6P4fQ+h9jLKWUMkYIgQ$fKFdjNLLT1pK09B4fBFBS4avwLl4n4/KrQNbBCpYWCI',1,'7886691d45b5128796a00cbcfdf97ec3','cd01d1c8405d1855df91d2ab6f27a804c91ca3c7174a7db6ab623645f1d45c2e','04a3f78d068f4f65b3f2ac65772f66b8',NULL,NULL,'',NULL,NULL,0,'',NULL,1);
INSERT INTO "person" VALUES('01941ef28d9479a08b4449b8c8c71dac','01941ef28d81791b853ffd1061ea80bd','Otto','Bruun',NULL,'otto.bruun','$argon2id$v=19$m=65536,t=3,p=4$j9H6P4fQ+h9jLKWUMkYIgQ$fKFdjNLLT1pK09B4fBFBS4avwLl4n4/KrQNbBCpYWCI',1,'d7c2f42e0d0d3d460c95d076d7c8d284','f8ce3c2427c4f43108768ec9ff6aeb6055c7e514955ab2e236af5d6e75de18fb','dfa80462cb0e425baed3e1aa52998937',NULL,NULL,'',NULL,NULL,0,'',NULL,1);
INSERT INTO "person" VALUES('01941ef28d957f5f804901e297302d92','01941ef28d81791b853ffd1061ea80bd','Elliot','Boesen',NULL,'elliot.boesen','$argon2id$v=19$m=65536,t=3,p=4$j9H6P4fQ+h9jLKWUMkYIgQ$fKFdjNLLT1pK09B4fBFBS4avwLl4n4/KrQNbBCpYWCI',1,'ca75d4f646129a2f66f9d37cc956c12b','af4da1d7b1c310a8ba96544346c92fca6e89008a1d6148dfdcffa6316d4a8375','33ec730953fd42cfbd33ebc9b66b80a5',NULL,NULL,'',NULL,NULL,0,'',NULL,1);
INSERT INTO "person" VALUES('01941ef28d967534b36558f0748e3574','01941ef28d81791b853ffd1061ea80bd','Nour','Al-Sayed',NULL,'nour.alsayed','$argon2id$v=19$m=65536,t=3,p=4$j9H6P4fQ+h9jLKWUMkYIgQ$fKFdjNLLT1pK09B4fBFBS4avwLl4n4/KrQNbBCpYWCI',1,'696c469627534cbfe79558f3cceb22bf','c48aa7fe40b58f460d68798459d276ecf9007747c3e010ae35620d04d1007f13','4e1761304409442f8e1acc69de153359',NULL,NULL,'',NULL,NULL,0,'',NULL,1);
INSERT INTO "person" VALUES('01941ef28d97764389f6ff932a7b546f','01941ef28d81791b853ffd1061ea80bd','Otto','Mikkelsen',NULL,'otto.mikkelsen','$argon2id$v=19$m=65536,t=3,p=4$j9H6P4fQ+h9jLKWUMkYIgQ$fKFdjNLLT1pK09B4fBFBS4avwLl4n4/KrQNbBCpYWCI',1,'9fd1e1287919ed8c263a3e642b82946c','27aec6a9a3de78ee4c1eade41234e4ef1ab703a669d551757e592b6c8764c96e','83e6183157b6474b846b363193f3c459',NULL,NULL,'',NULL,NULL,0,'',NULL,1);
INSERT INTO "person" VALUES('01941ef28d9878b6a1b647a5efc858a8','01941ef28d81791b853ffd1061ea80bd','Hannah','Laursen',NULL,'hannah.laursen','$argon2id$v=19$m=65536,t=3,p=4$j9H6P4fQ+h9jLKWUMkYIgQ$fKFdjNLLT1pK09B4fBFBS4avwLl4n4/KrQNbBCpYWCI',1,'7bd41f0336f48aaaa24e9c8c7423d67f','1bb188d76fe7808479c0848dc25bd8b9f9c084472705ae96fdebcef93942e48f','3aa121e2b8814f48b2b045defa73f8c0',NULL,NULL,'',NULL,NULL,0,'',NULL,1);
INSERT INTO "person" VALUES('01941ef28d997d7ba917ee28520a4d99','01941ef28d81791b853ffd1061ea80bd','Felix','Klausen',NULL,'felix.klausen','$argon2id$v=19$m=65536,t=3,p=4$j9H6P4fQ+h9jLKWUMkYIgQ$fKFdjNLLT1pK09B4fBFBS4avwLl4n4/KrQNbBCpYWCI',1,'492fe32250c9f3cb562b4f626700db98','7ac96a85e7299fb5ce0c76985591b29f1df7f56714fd1f928383334c922278fd','461767231e214b3394bada287b00fd35',NULL,NULL,'',NULL,NULL,0,'',NULL,1);
INSERT INTO "person" VALUES('01941ef28d9c7467b4f6b4a16e2ab1c6','01941ef28d81791b853ffd1061ea80bd','Luna','Laursen',NULL,'luna.laursen','$argon2id$v=19$m=65536,t=3,p=4$j9H6P4fQ+h9jLKWUMkYIgQ$fKFdjNLLT1pK09B4fBFBS4avwLl4n4/KrQNbBCpYWCI',1,'7f1aae8c48fca92539b0b5ea68e39490','017b60c9fdb940bcd61b57845a4b9b08c900009a858ad1287358959220a3bd0e','082c050379b248d48d52fe5160e341ac',NULL,NULL,'',NULL,NULL,0,'',NULL,1);
INSERT INTO "person" VALUES('01941ef28d9d7e54a5a70ee88175053e','01941ef28d81791b853ffd1061ea80bd','Fadumo','Abshir',NULL,'fadumo.abshir','$argon2id$v=19$m=65536,t=3,p=4$j9H6P4fQ+h9jLKWUMkYIgQ$fKFdjNLLT1pK09B4fBFBS4avwLl4n4/KrQNbBCpYWCI',1,'7bf56293b93881442a56c242127e28cd','e197eb818e56cf23f6e986589c64ee2820b36ea6e52e42532739404dbc0f3f86','cf2156d2a1a54b6eb4ef7ef96957b86e',NULL,NULL,'',NULL,NULL,0,'',NULL,1);
INSERT INTO "person" VALUES('01941ef28d9e74d98ada76bde27c223a','01941ef28d81791b853ffd1061ea80bd','Aksel','Hansen',NULL,'aksel.hansen','$argon2id$v=19$m=65536,t=3,p=4$j9H6P4fQ+h9jLKWUMkYIgQ$fKFdjNLLT1pK09B4fBFBS4avwLl4n4/KrQNbBCpYWCI',1,'faa67ecbf28047afb240be4733cd7012','35d5a6431702cfb5018a00e0f6af9234b0c368a1a838f67bb60a7b6e06190d53','47baf1ee15834d789a6ec59fbfedd8c9',NULL,NULL,'',NULL,NULL,0,'',NULL,1);
INSERT INTO "person" VALUES('01941ef28d9f7e61a82a68f037ce7fe5','01941ef28d81791b853ffd1061ea80bd','Ida','Buch',NULL,'ida.buch','$argon2id$v=19$m=65536,t=3,p=4$j9H6P4fQ+h9jLKWUMkYIgQ$fKFdjNLLT1pK09B4fBFBS4avwLl4n4/KrQNbBCpYWCI',1,'1346504be734f15de902446eec169c12','71e0a1b53b1e386678a3a2c7288a2c607e5a9dc96300b5ac4b657eeb7bea65ce','97b4b036bbab4a1795a4babc701d483c',NULL,NULL,'',NULL,NULL,0,'',NULL,1);
INSERT INTO "person" VALUES('01941ef28d87720c82c0d6c62d4b2e3c','01941ef28d81791b853ffd1061ea80bd','Karen','Friis',NULL,'karen','$argon2id$v=19$m=65536,t=3,p=4$j9H6P4fQ+h9jLKWUMkYIgQ$fKFdjNLLT1pK09B4fBFBS4avwLl4n4/KrQNbBCpYWCI',1,'5f4ca6f5152c4fe396bd210cb5c842c6',NULL,'86f704f1fb884084bc26ccb67fb77273',NULL,NULL,'',NULL,NULL,0,'',NULL,1);
INSERT INTO "person" VALUES('01941ef28d9278038e46153f42b342f5','01941ef28d81791b853ffd1061ea80bd','Jonas','Bertelsen',NULL,'jonas','$argon2id$v=19$m=65536,t=3,p=4$j9H6P4fQ+h9jLKWUMkYIgQ$fKFdjNLLT1pK09B4fBFBS4avwLl4n4/KrQNbBCpYWCI',1,'621c0db65c0aa5bd6c84c3bea9624c30',NULL,'7df5edf149ba4ee1984c78fddf62beac',NULL,NULL,'',NULL,NULL,0,'',NULL,1);
INSERT INTO "person" VALUES('01941ef28d9b7eeb8c0972d219023332','01941ef28d81791b853ffd1061ea80bd','Sanne','Fabricius',NULL,'sanne.fabricius','$argon2id$v=19$m=65536,t=3,p=4$j9H6P4fQ+h9jLKWUMkYIgQ$fKFdjNLLT1pK09B4fBFBS4avwLl4n4/KrQNbBCpYWCI',1,'9f1905e1c8d6475ca29b4cca720c88f5',NULL,'4b2ecff1fa9f496f81b087c4a2b09445',NULL,NULL,'',NULL,NULL,0,'',NULL,1);
INSERT INTO "person" VALUES('01941ef28d837143a8bd49a840703476','01941ef28d81791b853ffd1061ea80bd','Henrik','Thorup',NULL,'henrik','$argon2id$v=19$m=65536,t=3,p=4$j9H6P4fQ+h9jLKWUMkYIgQ$fKFdjNLLT1pK09B4fBFBS4avwLl4n4/KrQNbBCpYWCI',1,'a2e3f123f599cc82462e1ee8bb0fa7af',NULL,'46e97b3a2b504b928bd5b6f6fb75f33f',NULL,NULL,'',NULL,NULL,0,'',NULL,1);
INSERT INTO "person" VALUES('01941ef28d847fc58f8b6aefdcc2556f','01941ef28d81791b853ffd1061ea80bd','Signe','Holm',NULL,'signe','$argon2id$v=19$m=65536,t=3,p=4$j9H6P4fQ+h9jLKWUMkYIgQ$fKFdjNLLT1pK09B4fBFBS4avwLl4n4/KrQNbBCpYWCI',1,'cb1c5e3368bc180fea4f93c66a74c1c9',NULL,'97368ce6045f459cbc853346b1046ce1',NULL,NULL,'',NULL,NULL,0,'',NULL,1);
INSERT INTO "person" VALUES('01941ef28d81768eacf1de5a097d971e','01941ef28d81791b853ffd1061ea80bd','Lars','Boesen',NULL,'elliot.boesen.hjem','$argon2id$v=19$m=65536,t=3,p=4$j9H6P4fQ+h9jLKWUMkYIgQ$fKFdjNLLT1pK09B4fBFBS4avwLl4n4/KrQNbBCpYWCI',1,'efeccf6ce011cfb38159c76e5eed8ea7',NULL,'135421e7d092421b89ecdc8695133156',NULL,NULL,'',NULL,NULL,0,'',NULL,1);
INSERT INTO "person" VALUES('01941ef28d827b7cb5c32c2a3eb09f38','01941ef28d81791b853ffd1061ea80bd','Jesper','Klausen',NULL,'felix.klausen.hjem','$argon2id$v=19$m=65536,t=3,p=4$j9H6P4fQ+h9jLKWUMkYIgQ$fKFdjNLLT1pK09B4fBFBS4avwLl4n4/KrQNbBCpYWCI',1,'e83b33aeb35e55f01794765b32bd8424',NULL,'a5a5ed48237742c59a525362d0a0265b',NULL,NULL,'',NULL,NULL,0,'',NULL,1);
INSERT INTO "person" VALUES('01941ef28d837c4688d28bd4c412de1c','01941ef28d81791b853ffd1061ea80bd','Trine','Mikkelsen',NULL,'otto.mikkelsen.hjem','$argon2id$v=19$m=65536,t=3,p=4$j9H6P4fQ+h9jLKWUMkYIgQ$fKFdjNLLT1pK09B4fBFBS4avwLl4n4/KrQNbBCpYWCI',1,'11c5f2d7ae21cc0543c0109a9338977c',NULL,'c7032741e2064ce5b649a8fa27f2a483',NULL,NULL,'',NULL,NULL,0,'',NULL,1);
INSERT INTO "person" VALUES('01941ef28d84764ea563952b23e62dee','01941ef28d81791b853ffd1061ea80bd','Mads','Al-Sayed',NULL,'nour.alsayed.hjem','$argon2id$v=19$m=65536,t=3,p=4$j9H6P4fQ+h9jLKWUMkYIgQ$fKFdjNLLT1pK09B4fBFBS4avwLl4n4/KrQNbBCpYWCI',1,'63fd4ae790d87619966d59bca9909fbb',NULL,'ea84ef81a80d4368955ca017de0e84b6',NULL,NULL,'',NULL,NULL,0,'',NULL,1);
INSERT INTO "person" VALUES('01941ef28d8575ab832a7c7ed2de9fc1','01941ef28d81791b853ffd1061ea80bd','Peter','Laursen',NULL,'hannah.laursen.hjem','$argon2id$v=19$m=65536,t=3,p=4$j9H6P4fQ+h9jLKWUMkYIgQ$fKFdjNLLT1pK09B4fBFBS4avwLl4n4/KrQNbBCpYWCI',1,'a05e18181c4e4180e4bff51140d620d7',NULL,'32f0fbbbf71748c488f7355098c7b6c0',NULL,NULL,'',NULL,NULL,0,'',NULL,1);
INSERT INTO "person" VALUES('01941ef28dc07397a6496616d945d58b','01941ef28d81791b853ffd1061ea80bd','Mette','Krogh',NULL,'mette','$argon2id$v=19$m=65536,t=3,p=4$j9H6P4fQ+h9jLKWUMkYIgQ$fKFdjNLLT1pK09B4fBFBS4avwLl4n4/KrQNbBCpYWCI',1,'c50e763e396c0a7522c63d66186dcb50',NULL,'ecaf38a2b27944778ce2535bf017cc98',NULL,NULL,'',NULL,NULL,0,'',NULL,1);
INSERT INTO "person" VALUES('01941ef28d81740ea365e3f3d2a8679d','01941ef28d81791b853ffd1061ea80bd','Lotte','Nygaard',NULL,'lotte','$argon2id$v=19$m=65536,t=3,p=4$j9H6P4fQ+h9jLKWUMkYIgQ$fKFdjNLLT1pK09B4fBFBS4avwLl4n4/KrQNbBCpYWCI',1,'742a353664cf48401703380d05114c93',NULL,'11afe275392a429aadf67b42ef20d91b',NULL,NULL,'',NULL,NULL,0,'',NULL,1);
INSERT INTO "person" VALUES('01941ef28d827a2d984dbb6fcd785b99','01941ef28d81791b853ffd1061ea80bd','Bente','Lund',NULL,'bente','$argon2id$v=19$m=65536,t=3,p=4$j9H6P4fQ+h9jLKWUMkYIgQ$fKFdjNLLT1pK09B4fBFBS4avwLl4n4/KrQNbBCpYWCI',1,'42be597c453ebc19efa636baca3ef1bd',NULL,'ee92c83d298a47f9aa2699f28155daff',NULL,NULL,'',NULL,NULL,0,'',NULL,1);
CREATE TABLE "plan_task" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "sheet_id" TEXT NOT NULL, "place" INTEGER NOT NULL, "what" TEXT NOT NULL, "who" VARCHAR(255) NOT NULL, "due_on" DATE, "done_at" DATETIME, "done_by_id" TEXT, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"), FOREIGN KEY ("sheet_id") REFERENCES "sheet" ("id") ON DELETE CASCADE, FOREIGN KEY ("done_by_id") REFERENCES "person" ("id"));
INSERT INTO "plan_task" VALUES('01941ef28d8d7f77b723ffc4ff23907e','01941ef28d81791b853ffd1061ea80bd','01941ef28d8178c78460dcf44f0f3d74',0,'Afsætte en lektion i hver klasse til forberedelsen','Kontaktlærerne','2026-05-15','2026-05-15 12:05:00','01941ef28d9278038e46153f42b342f5');
INSERT INTO "plan_task" VALUES('01941ef28d8e726983e60bb5d12fe273','01941ef28d81791b853ffd1061ea80bd','01941ef28d8178c78460dcf44f0f3d74',1,'Finde vikar til to formiddage','Teamkoordinatoren','2026-05-18','2026-05-18 12:05:00','01941ef28d9278038e46153f42b342f5');
INSERT INTO "plan_task" VALUES('01941ef28d8f74dba980692f3c94241e','01941ef28d81791b853ffd1061ea80bd','01941ef28d8178c78460dcf44f0f3d74',2,'Give et blik på hver elev, før samtalerne går i gang','Kontaktlærerne, med et ord fra faglærerne','2026-05-26','2026-05-26 12:05:00','01941ef28d9278038e46153f42b342f5');
INSERT INTO "plan_task" VALUES('01941ef28d907bb3822fcd4aba32470f','01941ef28d81791b853ffd1061ea80bd','01941ef28d8178c78460dcf44f0f3d74',3,'Aftale, hvem der taler med hvem i de næste to uger','Teamet på onsdagsmødet','2026-12-03',NULL,NULL);
INSERT INTO "plan_task" VALUES('01941ef28d91751f80c52cf277665846','01941ef28d81791b853ffd1061ea80bd','01941ef28d8178c78460dcf44f0f3d74',4,'Bede faglærerne om et mål i hvert fag','Kontaktlærerne','2026-12-14',NULL,NULL);
INSERT INTO "plan_task" VALUES('01941ef28d927cf7b2c090a0a6e9c73f','01941ef28d81791b853ffd1061ea80bd','01941ef28d8178c78460dcf44f0f3d74',5,'','','2027-01-04',NULL,NULL);
CREATE TABLE "proposal" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "round_id" TEXT NOT NULL, "student_id" TEXT NOT NULL, "proposer_id" TEXT NOT NULL, "text" TEXT NOT NULL, "why" TEXT NOT NULL, "made_at" DATETIME NOT NULL, "taken_at" DATETIME, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"), FOREIGN KEY ("round_id") REFERENCES "round" ("id"), FOREIGN KEY ("student_id") REFERENCES "person" ("id"), FOREIGN KEY ("proposer_id") REFERENCES "person" ("id"));
INSERT INTO "proposal" VALUES('01941ef28d817fbab2c519c9b2470798','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','01941ef28d9371ebb5ab12e6d3afdc2c','01941ef28d81740ea365e3f3d2a8679d','At du siger det højt, når noget er for svært','Vi kan se, at du går i stå med lektierne, og så er det ærgerligt at sidde alene.','2026-11-20 19:10:00',NULL);
INSERT INTO "proposal" VALUES('01941ef28d82748daffc8ed28586fd39','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','01941ef28d9371ebb5ab12e6d3afdc2c','01941ef28d9371ebb5ab12e6d3afdc2c','Jeg vil sige noget i mindst én time hver dag','Jeg ved det tit, men jeg venter for længe.','2026-11-20 19:10:00',NULL);
INSERT INTO "proposal" VALUES('01941ef28d8375bb98d81656ef251c29','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','01941ef28d957f5f804901e297302d92','01941ef28d81768eacf1de5a097d971e','At læse tyve minutter hver aften','Det giver ro, og du bliver glad for det undervejs.','2026-11-20 19:10:00',NULL);
INSERT INTO "proposal" VALUES('01941ef28d8470b5865bcf030957ba62','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','01941ef28d997d7ba917ee28520a4d99','01941ef28d827b7cb5c32c2a3eb09f38','At gøre den første opgave, før du ser på telefonen','','2026-11-20 19:10:00',NULL);
CREATE TABLE "reading" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "reader" TEXT NOT NULL, "subject" TEXT NOT NULL, "what" VARCHAR(255) NOT NULL, "at" DATETIME NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"));
INSERT INTO "reading" VALUES('01941ef28d8174e8969960bc9956e8c7','01941ef28d81791b853ffd1061ea80bd','86f704f1fb884084bc26ccb67fb77273','c8dded6ca56a47fcb63b6d95c6c44622','conversation in round 01941ef2-8dae-784a-9141-b31bb7f66365','2026-06-19 11:45:00');
INSERT INTO "reading" VALUES('01941ef28d8277b38bff4a99bfe9f9c6','01941ef28d81791b853ffd1061ea80bd','86f704f1fb884084bc26ccb67fb77273','12f372e2841f4a88936d3bf62104b7c5','conversation in round 01941ef2-8dae-784a-9141-b31bb7f66365','2026-06-19 06:01:00');
INSERT INTO "reading" VALUES('01941ef28d837844b22aef3df150f505','01941ef28d81791b853ffd1061ea80bd','86f704f1fb884084bc26ccb67fb77273','e67a15d26f5a42dfb91bbb4c977b0e07','conversation in round 01941ef2-8dae-784a-9141-b31bb7f66365','2026-06-23 10:19:00');
INSERT INTO "reading" VALUES('01941ef28d847eaeb31f4a720f51fc8d','01941ef28d81791b853ffd1061ea80bd','86f704f1fb884084bc26ccb67fb77273','a4d50c7a65f4475b8f4d19b01f0c37b2','conversation in round 01941ef2-8dae-784a-9141-b31bb7f66365','2026-06-17 09:31:00');
INSERT INTO "reading" VALUES('01941ef28d857683a8617838fc85d806','01941ef28d81791b853ffd1061ea80bd','86f704f1fb884084bc26ccb67fb77273','7364cc15a65a4a1c8a793c5092483a28','conversation in round 01941ef2-8dae-784a-9141-b31bb7f66365','2026-06-23 11:43:00');
INSERT INTO "reading" VALUES('01941ef28d86718c8cc9a34a5a549470','01941ef28d81791b853ffd1061ea80bd','86f704f1fb884084bc26ccb67fb77273','1cbfb065a4e940d2bf085cb79b894a9b','conversation in round 01941ef2-8dae-784a-9141-b31bb7f66365','2026-06-18 06:32:00');
INSERT INTO "reading" VALUES('01941ef28d87743c8a3d0daec116cf41','01941ef28d81791b853ffd1061ea80bd','86f704f1fb884084bc26ccb67fb77273','05c9d11f5056402a822857e9de033d4a','conversation in round 01941ef2-8dae-784a-9141-b31bb7f66365','2026-06-17 07:39:00');
INSERT INTO "reading" VALUES('01941ef28d8877f989039ce7a285fb9f','01941ef28d81791b853ffd1061ea80bd','86f704f1fb884084bc26ccb67fb77273','41fbdc43828145369165d67b14dd41de','conversation in round 01941ef2-8dae-784a-9141-b31bb7f66365','2026-06-19 06:57:00');
INSERT INTO "reading" VALUES('01941ef28d897176ae4e5f8ff230119b','01941ef28d81791b853ffd1061ea80bd','86f704f1fb884084bc26ccb67fb77273','4de859a6cab1451f8f0d26041703b1b1','conversation in round 01941ef2-8dae-784a-9141-b31bb7f66365','2026-06-19 09:49:00');
INSERT INTO "reading" VALUES('01941ef28d8177849eb83cefadf7f764','01941ef28d81791b853ffd1061ea80bd','7df5edf149ba4ee1984c78fddf62beac','04a3f78d068f4f65b3f2ac65772f66b8','conversation in round 01941ef2-8dae-784a-9141-b31bb7f66365','2026-06-19 06:21:00');
INSERT INTO "reading" VALUES('01941ef28d827c848455d944395efec4','01941ef28d81791b853ffd1061ea80bd','7df5edf149ba4ee1984c78fddf62beac','dfa80462cb0e425baed3e1aa52998937','conversation in round 01941ef2-8dae-784a-9141-b31bb7f66365','2026-06-18 11:33:00');
INSERT INTO "reading" VALUES('01941ef28d837254a8d4b224757fc8ec','01941ef28d81791b853ffd1061ea80bd','7df5edf149ba4ee1984c78fddf62beac','33ec730953fd42cfbd33ebc9b66b80a5','conversation in round 01941ef2-8dae-784a-9141-b31bb7f66365','2026-06-23 10:21:00');
INSERT INTO "reading" VALUES('01941ef28d84715b93d387fc11b46d01','01941ef28d81791b853ffd1061ea80bd','7df5edf149ba4ee1984c78fddf62beac','4e1761304409442f8e1acc69de153359','conversation in round 01941ef2-8dae-784a-9141-b31bb7f66365','2026-06-17 09:25:00');
INSERT INTO "reading" VALUES('01941ef28d857a539fbe8178441b5d14','01941ef28d81791b853ffd1061ea80bd','7df5edf149ba4ee1984c78fddf62beac','83e6183157b6474b846b363193f3c459','conversation in round 01941ef2-8dae-784a-9141-b31bb7f66365','2026-06-16 06:06:00');
INSERT INTO "reading" VALUES('01941ef28d8675f38b1c062204dff30d','01941ef28d81791b853ffd1061ea80bd','7df5edf149ba4ee1984c78fddf62beac','3aa121e2b8814f48b2b045defa73f8c0','conversation in round 01941ef2-8dae-784a-9141-b31bb7f66365','2026-06-19 07:41:00');
INSERT INTO "reading" VALUES('01941ef28d87730e812601be80d73fb5','01941ef28d81791b853ffd1061ea80bd','7df5edf149ba4ee1984c78fddf62beac','461767231e214b3394bada287b00fd35','conversation in round 01941ef2-8dae-784a-9141-b31bb7f66365','2026-06-24 06:08:00');
INSERT INTO "reading" VALUES('01941ef28d817a839162bf2396ddd104','01941ef28d81791b853ffd1061ea80bd','4b2ecff1fa9f496f81b087c4a2b09445','082c050379b248d48d52fe5160e341ac','conversation in round 01941ef2-8dae-784a-9141-b31bb7f66365','2026-06-16 10:05:00');
INSERT INTO "reading" VALUES('01941ef28d827ac2b42178674f7a8c7f','01941ef28d81791b853ffd1061ea80bd','4b2ecff1fa9f496f81b087c4a2b09445','cf2156d2a1a54b6eb4ef7ef96957b86e','conversation in round 01941ef2-8dae-784a-9141-b31bb7f66365','2026-06-19 10:42:00');
INSERT INTO "reading" VALUES('01941ef28d8371e7bc9ccbf249c887d6','01941ef28d81791b853ffd1061ea80bd','4b2ecff1fa9f496f81b087c4a2b09445','47baf1ee15834d789a6ec59fbfedd8c9','conversation in round 01941ef2-8dae-784a-9141-b31bb7f66365','2026-06-24 06:58:00');
INSERT INTO "reading" VALUES('01941ef28d847d489ba7b968b4b9fa33','01941ef28d81791b853ffd1061ea80bd','4b2ecff1fa9f496f81b087c4a2b09445','97b4b036bbab4a1795a4babc701d483c','conversation in round 01941ef2-8dae-784a-9141-b31bb7f66365','2026-06-17 11:25:00');
INSERT INTO "reading" VALUES('01941ef28d817ab799dc4fbf913e325b','01941ef28d81791b853ffd1061ea80bd','7df5edf149ba4ee1984c78fddf62beac','dfa80462cb0e425baed3e1aa52998937','conversation in round 01941ef2-8e83-7140-8d66-52e845506b5e','2026-11-27 14:00:00');
INSERT INTO "reading" VALUES('01941ef28d827f249d3fce4fe5ed5256','01941ef28d81791b853ffd1061ea80bd','7df5edf149ba4ee1984c78fddf62beac','83e6183157b6474b846b363193f3c459','conversation in round 01941ef2-8e83-7140-8d66-52e845506b5e','2026-11-27 14:40:00');
INSERT INTO "reading" VALUES('01941ef28d837664897109cb8f4903ac','01941ef28d81791b853ffd1061ea80bd','7df5edf149ba4ee1984c78fddf62beac','3aa121e2b8814f48b2b045defa73f8c0','conversation in round 01941ef2-8e83-7140-8d66-52e845506b5e','2026-11-27 14:20:00');
CREATE TABLE "release" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "round_id" TEXT NOT NULL, "group_id" TEXT NOT NULL, "name" VARCHAR(255) NOT NULL, "version" INTEGER NOT NULL, "invited" INTEGER NOT NULL, "persons" INTEGER NOT NULL, "counts" BLOB NOT NULL, "made_at" DATETIME NOT NULL, "erased" INTEGER NOT NULL, "changed" INTEGER NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"), FOREIGN KEY ("round_id") REFERENCES "round" ("id"), FOREIGN KEY ("group_id") REFERENCES "school_group" ("id"));
INSERT INTO "release" VALUES('01941ef28e817757a3d54d7266d538f6','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365','01941ef28d8678849aa6187179c5509e','start-up',2,9,9,X'0000000000000000000000000000F03F000000000000004000000000000014400000000000000000000000000000F03F00000000000000000000000000000000000000000000000000000000000010400000000000001440000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000004000000000000008400000000000000840000000000000F03F0000000000000000000000000000000000000000000000000000000000000000000000000000F03F000000000000104000000000000008400000000000000000000000000000F03F000000000000000000000000000000000000000000000000000000000000F03F00000000000008400000000000001040000000000000F03F000000000000000000000000000000000000000000000000000000000000000000000000000010400000000000000840000000000000F03F000000000000F03F000000000000000000000000000000000000000000000000000000000000F03F000000000000F03F0000000000001440000000000000004000000000000000000000000000000000000000000000000000000000000000000000000000000040000000000000144000000000000000400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000014400000000000000840000000000000F03F0000000000000000000000000000000000000000000000400000000000000040000000000000084000000000000000400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000008400000000000000840000000000000F03F000000000000F03F000000000000F03F00000000000000000000000000000000000000000000F03F0000000000001040000000000000F03F0000000000000040000000000000F03F0000000000000000000000000000000000000000000000000000000000001440000000000000F03F00000000000008400000000000000000000000000000000000000000000000000000000000000000000000000000144000000000000008400000000000000000000000000000F03F00000000000000000000000000000000000000000000000000000000000008400000000000001440000000000000F03F000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000040000000000000104000000000000000400000000000000000000000000000F03F00000000000000000000000000000000000000000000F03F0000000000000840000000000000144000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000F03F000000000000F03F000000000000104000000000000000400000000000000000000000000000F03F000000000000000000000000000000000000000000000000000000000000F03F0000000000000840000000000000084000000000000000000000000000000040000000000000000000000000000000000000000000000000000000000000F03F0000000000001C4000000000000000000000000000000000000000000000F03F0000000000000000000000000000000000000000000000000000000000000040000000000000184000000000000000000000000000000000000000000000F03F000000000000000000000000000000000000000000001440000000000000104000000000000000000000000000000000000000000000000000000000000022400000000000006C400000000000ECB64000000000000000000000000000000000000000000000F03F00000000000008400000000000001040000000000000F03F00000000000022400000000000606A400000000000ADB4400000000000000000000000000000F03F000000000000004000000000000000400000000000001040000000000000000000000000000022400000000000405640000000000044914000000000000000000000000000000840000000000000004000000000000000400000000000000000000000000000004000000000000022400000000000E06940000000000095B3400000000000000000000000000000000000000000000000400000000000001440000000000000F03F000000000000F03F0000000000002040000000000000574000000000006091400000000000000000000000000000F03F0000000000000000000000000000104000000000000008400000000000000000','2026-06-16 00:00:00',0,0);
INSERT INTO "release" VALUES('01941ef28e827cb0b2fb3cd7bb82ef96','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365','01941ef28d917879818e68ee2569c01c','start-up',2,7,6,X'00000000000000000000000000000040000000000000F03F00000000000000400000000000000000000000000000F03F00000000000000000000000000000000000000000000000000000000000000400000000000000840000000000000F03F000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001040000000000000F03F000000000000F03F000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000040000000000000104000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000F03F0000000000000000000000000000084000000000000000400000000000000000000000000000000000000000000000000000000000000000000000000000F03F0000000000001440000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000F03F0000000000000040000000000000F03F000000000000F03F000000000000F03F00000000000000000000000000000000000000000000000000000000000000000000000000000840000000000000004000000000000000000000000000000000000000000000F03F000000000000000000000000000000000000000000001440000000000000F03F0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000008400000000000000040000000000000F03F000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000840000000000000084000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000F03F000000000000004000000000000000400000000000000000000000000000F03F00000000000000000000000000000000000000000000104000000000000000400000000000000000000000000000000000000000000000000000000000000000000000000000F03F00000000000000400000000000000040000000000000F03F000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001040000000000000004000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000F03F000000000000084000000000000000400000000000000000000000000000000000000000000000000000000000000000000000000000F03F00000000000008400000000000000040000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001040000000000000F03F000000000000F03F000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000F03F0000000000000840000000000000004000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000004000000000000000400000000000000040000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000840000000000000F03F000000000000004000000000000000000000000000000000000000000000000000000000000000000000000000001440000000000000F03F00000000000000000000000000000000000000000000000000000000000018400000000000005F40000000000088A6400000000000000000000000000000F03F0000000000000040000000000000F03F000000000000F03F000000000000F03F0000000000001840000000000040594000000000006AA040000000000000F03F000000000000000000000000000000400000000000000840000000000000000000000000000000000000000000001840000000000000554000000000004093400000000000000000000000000000000000000000000000000000000000000840000000000000F03F0000000000000040000000000000184000000000006063400000000000C3B04000000000000000000000000000000000000000000000F03F0000000000000040000000000000F03F0000000000000040000000000000184000000000000052400000000000C08E400000000000000000000000000000F03F0000000000000000000000000000084000000000000000000000000000000040','2026-06-16 00:00:00',0,0);
INSERT INTO "release" VALUES('01941ef28e7f70119e34a312143085e5','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365','01941ef28d8678849aa6187179c5509e','class-climate',1,9,8,X'0000000000000000000000000000F03F000000000000000000000000000018400000000000000000000000000000F03F000000000000000000000000000000000000000000000000000000000000F03F00000000000010400000000000000040000000000000F03F00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000084000000000000014400000000000000000000000000000000000000000000000000000000000000000000000000000084000000000000000000000000000000040000000000000F03F00000000000000400000000000000000000000000000000000000000000000000000000000000000000000000000F03F0000000000001440000000000000004000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000F03F00000000000014400000000000000000000000000000F03F000000000000F03F00000000000000000000000000000000000000000000000000000000000000400000000000001040000000000000004000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000F03F00000000000010400000000000000040000000000000F03F0000000000000000000000000000000000000000000000000000000000000000000000000000F03F0000000000001C400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000008400000000000001040000000000000F03F000000000000000000000000000000000000000000001C400000000000005A400000000000E09840000000000000000000000000000000000000000000000000000000000000F03F0000000000000840000000000000084000000000000020400000000000C05840000000000044944000000000000000000000000000000000000000000000F03F00000000000010400000000000000040000000000000F03F000000000000204000000000000040400000000000806040000000000000000000000000000000000000000000000040000000000000104000000000000000400000000000000000','2026-06-16 00:00:00',0,0);
INSERT INTO "release" VALUES('01941ef28e8071c1b4a79a2dc9293cb7','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365','01941ef28d917879818e68ee2569c01c','class-climate',1,7,6,X'0000000000000000000000000000F03F0000000000000040000000000000084000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000F03F00000000000014400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000004000000000000008400000000000000000000000000000F03F0000000000000000000000000000000000000000000000400000000000000840000000000000F03F00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001040000000000000004000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000004000000000000008400000000000000000000000000000F03F000000000000000000000000000000000000000000000000000000000000000000000000000000400000000000000040000000000000F03F000000000000F03F0000000000000000000000000000000000000000000000000000000000000000000000000000F03F00000000000008400000000000000040000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000F03F0000000000000840000000000000F03F000000000000F03F000000000000000000000000000000000000000000000040000000000000104000000000000000000000000000000000000000000000000000000000000018400000000000C053400000000000F4904000000000000000000000000000000000000000000000F03F000000000000F03F00000000000000400000000000000040000000000000184000000000000052400000000000308C4000000000000000000000000000000000000000000000F03F00000000000008400000000000000040000000000000000000000000000018400000000000003B400000000000A060400000000000000000000000000000F03F00000000000000000000000000000040000000000000F03F0000000000000040','2026-06-16 00:00:00',0,0);
CREATE TABLE "response" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "round_id" TEXT, "visit_id" TEXT, "name" VARCHAR(255) NOT NULL, "version" INTEGER NOT NULL, "person_id" TEXT NOT NULL, "about_id" TEXT NOT NULL, "group_id" TEXT, "document" TEXT NOT NULL, "revision" INTEGER NOT NULL, "language" VARCHAR(2) NOT NULL, "started_at" DATETIME NOT NULL, "saved_at" DATETIME NOT NULL, "sent_at" DATETIME, "key" TEXT, "sheet_id" TEXT REFERENCES "sheet" ("id"), "changes" TEXT, "asides" TEXT NOT NULL, "landed" TEXT NOT NULL, "helped" INTEGER NOT NULL, "entered_by_id" TEXT REFERENCES "person" ("id"), "revised_at" DATETIME, "uncounted" INTEGER NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"), FOREIGN KEY ("round_id") REFERENCES "round" ("id"), FOREIGN KEY ("visit_id") REFERENCES "visit" ("id"), FOREIGN KEY ("person_id") REFERENCES "person" ("id"), FOREIGN KEY ("about_id") REFERENCES "person" ("id"), FOREIGN KEY ("group_id") REFERENCES "school_group" ("id"));
INSERT INTO "response" VALUES('01941ef28d867267a53a0583228fc48a','01941ef28d81791b853ffd1061ea80bd',NULL,NULL,'conversation-plan',1,'01941ef28d9278038e46153f42b342f5','01941ef28d9278038e46153f42b342f5','01941ef28d857fdd89345c465ea29d42','{"answers": {"types": {"chosen": ["learning", "wellbeing"]}, "learning": "At eleverne kan fortælle, hvad de er ved at lære, og selv vælge det næste skridt.", "series": {"rows": [{"answers": {"series_day": "2026-06-16", "series_type": "learning", "series_focus": "start_up", "series_learning": "Et mål med egne ord og ét tegn på, at det rykker."}, "declined": []}, {"answers": {"series_day": "2026-12-11", "series_type": "learning", "series_focus": "start_up", "series_learning": "Et mål med egne ord og ét tegn på, at det rykker."}, "declined": []}, {"answers": {"series_day": "2027-03-01", "series_type": "learning", "series_focus": "subject", "series_subject": {"picked": ["matematik"], "absent": []}, "series_learning": "At kunne vise, hvad de har brugt responsen til."}, "declined": []}, {"answers": {"series_day": "2027-05-10", "series_type": "wellbeing", "series_focus": "other", "series_learning": "En ting, som klassen kan gøre for hinanden."}, "declined": [], "others": {"series_focus": "Klassens fællesskab før lejrskolen"}}]}, "held_by": {"chosen": ["contact_teacher", "subject_teacher"]}, "held_subjects": {"picked": ["matematik"], "absent": []}, "group_size": "one", "times_a_year": "3", "scaffolds": {"chosen": ["questionnaire", "self_evaluation", "other"]}, "kept_in": {"chosen": ["logbook"]}, "systems": {"chosen": ["learning_platform", "paper"]}, "data_bearer": "student", "ownership": {"chosen": ["prepares", "chooses", "bears_data"]}, "bears_how": "Logbogen ligger i klassen. Eleven tager den med og slår op på sidste aftale.", "students_prepare": "De svarer på spørgsmålene i en dansktime og sætter kryds ved det, de helst vil tale om. Bagefter viser de et stykke arbejde til en makker.", "slot_day": "thursday", "slot_begins": "09:50", "slot_minutes": "45", "tasks": {"rows": [{"answers": {"task_what": "Afsætte en lektion i hver klasse til forberedelsen", "task_who": "Kontaktlærerne", "task_by": "2026-05-15"}, "declined": []}, {"answers": {"task_what": "Finde vikar til to formiddage", "task_who": "Teamkoordinatoren", "task_by": "2026-05-18"}, "declined": []}, {"answers": {"task_what": "Give et blik på hver elev, før samtalerne går i gang", "task_who": "Kontaktlærerne, med et ord fra faglærerne", "task_by": "2026-05-26"}, "declined": []}, {"answers": {"task_what": "Aftale, hvem der taler med hvem i de næste to uger", "task_who": "Teamet på onsdagsmødet", "task_by": "2026-12-03"}, "declined": []}, {"answers": {"task_what": "Bede faglærerne om et mål i hvert fag", "task_who": "Kontaktlærerne", "task_by": "2026-12-14"}, "declined": []}]}, "class_feedback": {"chosen": ["peers"]}, "share_before": {"chosen": ["student_shares"]}, "goals_kept": {"chosen": ["logbook"]}, "note_taker": "student", "questioning": {"chosen": ["active_listening", "open_questions"]}, "feedback_models": {"chosen": ["hattie"]}, "share_after": {"chosen": ["student_keeps", "home"]}, "transfer": {"chosen": ["own_goals", "fixed_time"]}, "fixed_time_when": "Fredag i 3. lektion, ti minutter", "shown_in": {"chosen": ["logbook", "tells_class"]}, "back_to_plan": "2027-01-04"}, "declined": [], "others": {"scaffolds": "Et billede af noget, eleven har lavet"}}',8,'da','2026-05-08 11:20:00','2026-05-08 12:08:00','2026-05-08 12:08:00','01941ef28d877f3f9a8b763bbddee3ec','01941ef28d8178c78460dcf44f0f3d74',NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28d89719d9b7b169a9750ed07','01941ef28d81791b853ffd1061ea80bd',NULL,NULL,'action-plan',1,'01941ef28d837143a8bd49a840703476','01941ef28d837143a8bd49a840703476',NULL,'{"answers": {"area": "Flere elever skal tale med i undervisningen, også når det er svært.", "standing": "I besøgene er det ofte de samme få, der svarer. Lærerne fortæller, at mange elever ved mere, end de siger. På mellemtrinnet er makkerpar en vane, i udskolingen er de det ikke endnu.", "goal": "I hver fællessamtale hører vi mindst ti forskellige elever.", "measures": {"rows": [{"answers": {"measure_what": "Eleverne taler med en makker i to minutter, før nogen svarer højt.", "measure_who": "Alle dansk- og matematiklærere", "measure_when": "2026-11-23", "measure_situation": "Når et nyt emne begynder", "measure_sign": "Elever, der ellers er stille, svarer med noget, de har fra makkeren."}, "declined": []}, {"answers": {"measure_what": "Læreren venter fem sekunder efter et spørgsmål.", "measure_who": "Alle team, med sparring fra læringsvejlederen", "measure_when": "2026-12-07", "measure_situation": "I fælles samtaler i klassen", "measure_sign": "Flere fingre kommer op, og svarene bliver længere."}, "declined": []}]}, "evaluated_how": "Læringsvejlederen tæller stemmer på ét besøg i hvert team. Vi ser på tallene sammen på et pædagogisk møde og vælger, hvad vi bliver ved med.", "evaluated_on": "2027-01-25", "new_data": {"chosen": ["student_voice", "visits"]}, "student_voice_how": "To elever fra hver klasse fortæller i elevrådet, hvornår det er let og svært at sige noget."}, "declined": []}',3,'da','2026-11-09 12:20:00','2026-11-09 13:08:00','2026-11-09 13:08:00','01941ef28d8a7c63972d22fd7119511c','01941ef28d8876fca3806982506e381e',NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28d8c7cd7a20ff6567d908367','01941ef28d81791b853ffd1061ea80bd',NULL,NULL,'account',1,'01941ef28d837143a8bd49a840703476','01941ef28d837143a8bd49a840703476',NULL,'{"answers": {"challenge": "Elever venter på hjælp i stedet for at prøve noget selv.", "began": "Vi fik øje på det, da vi begyndte at besøge hinandens timer.", "explained": "Når en opgave driller, går hånden op, og så bliver der ventet. Nogle venter længe. Lærerne løber stærkt og oplever, at de svarer på det samme mange gange. De elever, der prøver selv, fortæller, at de har lært måder at gøre det på.", "evidence": {"rows": [{"answers": {"evidence_source": "Elevernes opstartsskema", "evidence_shows": "Temaet om at blive ved ligger lavest i fire ud af seks klasser."}, "declined": []}, {"answers": {"evidence_source": "Besøg i undervisningen", "evidence_shows": "På de fleste besøg blev der noteret elever, som ventede i flere minutter."}, "declined": []}]}, "dilemmas": "Hvor længe skal man lade en elev stå fast? Og hvordan undgår vi, at det kun er de stærke, der har glæde af at prøve selv?", "already_works": "Plakaten med tre ting at prøve først bliver brugt på mellemtrinnet.", "help_from": {"chosen": ["consultants", "other_schools", "other"]}}, "declined": [], "others": {"help_from": "Biblioteket, om faglig læsning"}}',2,'da','2026-11-27 12:20:00','2026-11-27 13:08:00',NULL,NULL,'01941ef28d8b7165b2d147ed50458b62',NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28d9473fd98b18d9473f3f095','01941ef28d81791b853ffd1061ea80bd',NULL,'01941ef28d9371ff90a32f9e812c1cd0','visit',2,'01941ef28d847fc58f8b6aefdcc2556f','01941ef28d87720c82c0d6c62d4b2e3c','01941ef28d917879818e68ee2569c01c','{"answers": {"look_for": "Om makkerparrene bruger kriterierne, når de ser på hinandens arbejde.", "happening_now": {"segments": [["teacher_explains", 540, "2026-02-03T09:36:00+00:00"], ["class_talks", 660, "2026-02-03T09:45:00+00:00"], ["in_between", 600, "2026-02-03T09:56:00+00:00"], ["on_their_own", 300, "2026-02-03T10:06:00+00:00"], ["together", 660, "2026-02-03T10:11:00+00:00"]]}, "voices": {"count": 10, "taps": ["2026-02-03T09:40:05+00:00", "2026-02-03T09:44:27+00:00", "2026-02-03T09:48:50+00:00", "2026-02-03T09:53:12+00:00", "2026-02-03T09:56:35+00:00", "2026-02-03T10:00:57+00:00", "2026-02-03T10:05:20+00:00", "2026-02-03T10:09:42+00:00", "2026-02-03T10:13:05+00:00", "2026-02-03T10:17:27+00:00"]}, "student_questions": {"count": 7, "taps": ["2026-02-03T09:41:37+00:00", "2026-02-03T09:47:32+00:00", "2026-02-03T09:53:26+00:00", "2026-02-03T09:59:21+00:00", "2026-02-03T10:04:15+00:00", "2026-02-03T10:10:10+00:00", "2026-02-03T10:16:04+00:00"]}, "open_questions": {"count": 14, "taps": ["2026-02-03T09:39:00+00:00", "2026-02-03T09:42:17+00:00", "2026-02-03T09:45:34+00:00", "2026-02-03T09:48:51+00:00", "2026-02-03T09:51:08+00:00", "2026-02-03T09:54:25+00:00", "2026-02-03T09:57:42+00:00", "2026-02-03T10:00:59+00:00", "2026-02-03T10:03:16+00:00", "2026-02-03T10:06:33+00:00", "2026-02-03T10:09:50+00:00", "2026-02-03T10:12:07+00:00", "2026-02-03T10:15:24+00:00", "2026-02-03T10:18:41+00:00"]}, "evidence": {"lines": [["En elev fortæller sin makker, hvad de er i gang med.", "2026-02-03T09:43:30+00:00", "the_goal"], ["Læreren spørger og venter. Fem hænder kommer op.", "2026-02-03T09:51:17+00:00", "active"], ["Skiftet til gruppearbejde tager fire minutter.", "2026-02-03T09:59:04+00:00", "to_ponder"], ["En elev viser et udkast og får at vide, hvad næste skridt er.", "2026-02-03T10:06:51+00:00", "feedback"], ["Halvdelen skriver, resten taler om noget andet.", "2026-02-03T10:13:38+00:00", "to_ponder"]]}, "goal_visible": "a_little", "goal_retold": "clearly", "time_to_think": "throughout", "many_voices": "throughout", "feedback_usable": "a_little", "feedback_shared": "clearly", "what_worked": "Mange forskellige elever kom til orde, også nogle fra bagerste række.", "something_to_ponder": "Hvordan kunne responsen nå frem, før de er færdige?"}, "declined": []}',4,'da','2026-02-03 09:36:00','2026-02-03 10:36:00','2026-02-03 10:36:00','01941ef28d957d999fafc02a9fbc6ecb',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28d97744c9f626760ab93e2dc','01941ef28d81791b853ffd1061ea80bd',NULL,'01941ef28d967226abbfe174e5f0fd67','visit',2,'01941ef28d847fc58f8b6aefdcc2556f','01941ef28d87720c82c0d6c62d4b2e3c','01941ef28d8678849aa6187179c5509e','{"answers": {"look_for": "Hvordan jeg giver respons, mens de arbejder.", "happening_now": {"segments": [["teacher_explains", 480, "2026-03-10T10:14:00+00:00"], ["in_between", 420, "2026-03-10T10:22:00+00:00"], ["on_their_own", 480, "2026-03-10T10:29:00+00:00"], ["class_talks", 660, "2026-03-10T10:37:00+00:00"], ["together", 480, "2026-03-10T10:48:00+00:00"]]}, "voices": {"count": 10, "taps": ["2026-03-10T10:18:05+00:00", "2026-03-10T10:22:27+00:00", "2026-03-10T10:26:50+00:00", "2026-03-10T10:31:12+00:00", "2026-03-10T10:34:35+00:00", "2026-03-10T10:38:57+00:00", "2026-03-10T10:43:20+00:00", "2026-03-10T10:47:42+00:00", "2026-03-10T10:51:05+00:00", "2026-03-10T10:55:27+00:00"]}, "student_questions": {"count": 11, "taps": ["2026-03-10T10:17:45+00:00", "2026-03-10T10:21:47+00:00", "2026-03-10T10:25:49+00:00", "2026-03-10T10:29:51+00:00", "2026-03-10T10:32:53+00:00", "2026-03-10T10:36:55+00:00", "2026-03-10T10:40:57+00:00", "2026-03-10T10:44:59+00:00", "2026-03-10T10:48:01+00:00", "2026-03-10T10:52:03+00:00", "2026-03-10T10:56:05+00:00"]}, "open_questions": {"count": 12, "taps": ["2026-03-10T10:17:27+00:00", "2026-03-10T10:21:12+00:00", "2026-03-10T10:24:57+00:00", "2026-03-10T10:28:41+00:00", "2026-03-10T10:31:26+00:00", "2026-03-10T10:35:11+00:00", "2026-03-10T10:38:55+00:00", "2026-03-10T10:42:40+00:00", "2026-03-10T10:45:25+00:00", "2026-03-10T10:49:09+00:00", "2026-03-10T10:52:54+00:00", "2026-03-10T10:55:39+00:00"]}, "evidence": {"lines": [["Målet står på tavlen, og læreren læser det højt.", "2026-03-10T10:23:00+00:00", "the_goal"], ["En elev fortæller sin makker, hvad de er i gang med.", "2026-03-10T10:32:17+00:00", "the_goal"], ["Skiftet til gruppearbejde tager fire minutter.", "2026-03-10T10:41:34+00:00", "to_ponder"], ["To elever venter på hjælp i flere minutter og går så i gang selv.", "2026-03-10T10:50:51+00:00", "to_ponder"]]}, "goal_visible": "clearly", "goal_retold": "throughout", "time_to_think": "clearly", "many_voices": "throughout", "feedback_usable": "a_little", "feedback_shared": "clearly", "what_worked": "Afslutningen, hvor alle skrev én ting, de nu kan, gav dig noget at bygge på.", "something_to_ponder": "Hvem hørte vi ikke fra i dag, og hvordan kunne de komme til orde?"}, "declined": []}',4,'da','2026-03-10 10:14:00','2026-03-10 11:09:00','2026-03-10 11:09:00','01941ef28d9878b193a9134433dbf259',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28d9a7f949aa61403e2231ffe','01941ef28d81791b853ffd1061ea80bd',NULL,'01941ef28d997b3b9e7f7860e0c42a06','visit',2,'01941ef28d847fc58f8b6aefdcc2556f','01941ef28d87720c82c0d6c62d4b2e3c','01941ef28d8678849aa6187179c5509e','{"answers": {"look_for": "Om mine spørgsmål lægger op til mere end ét svar.", "happening_now": {"segments": [["teacher_explains", 600, "2026-04-14T08:25:00+00:00"], ["on_their_own", 600, "2026-04-14T08:35:00+00:00"], ["class_talks", 540, "2026-04-14T08:45:00+00:00"], ["in_between", 540, "2026-04-14T08:54:00+00:00"]]}, "voices": {"count": 13, "taps": ["2026-04-14T08:28:12+00:00", "2026-04-14T08:31:42+00:00", "2026-04-14T08:35:12+00:00", "2026-04-14T08:38:42+00:00", "2026-04-14T08:41:12+00:00", "2026-04-14T08:44:42+00:00", "2026-04-14T08:48:12+00:00", "2026-04-14T08:51:41+00:00", "2026-04-14T08:54:11+00:00", "2026-04-14T08:57:41+00:00", "2026-04-14T09:01:11+00:00", "2026-04-14T09:03:41+00:00", "2026-04-14T09:07:11+00:00"]}, "student_questions": {"count": 11, "taps": ["2026-04-14T08:28:45+00:00", "2026-04-14T08:32:47+00:00", "2026-04-14T08:36:49+00:00", "2026-04-14T08:40:51+00:00", "2026-04-14T08:43:53+00:00", "2026-04-14T08:47:55+00:00", "2026-04-14T08:51:57+00:00", "2026-04-14T08:55:59+00:00", "2026-04-14T08:59:01+00:00", "2026-04-14T09:03:03+00:00", "2026-04-14T09:07:05+00:00"]}, "open_questions": {"count": 10, "taps": ["2026-04-14T08:29:05+00:00", "2026-04-14T08:33:27+00:00", "2026-04-14T08:37:50+00:00", "2026-04-14T08:42:12+00:00", "2026-04-14T08:45:35+00:00", "2026-04-14T08:49:57+00:00", "2026-04-14T08:54:20+00:00", "2026-04-14T08:58:42+00:00", "2026-04-14T09:02:05+00:00", "2026-04-14T09:06:27+00:00"]}, "evidence": {"lines": [["Målet står på tavlen, og læreren læser det højt.", "2026-04-14T08:34:00+00:00", "the_goal"], ["To elever venter på hjælp i flere minutter og går så i gang selv.", "2026-04-14T08:43:17+00:00", "to_ponder"], ["En elev retter sin løsning efter at have set en andens.", "2026-04-14T08:52:34+00:00", "feedback"], ["Læreren samler op med tre eksempler fra klassen.", "2026-04-14T09:01:51+00:00", "feedback"]]}, "goal_visible": "clearly", "goal_retold": "throughout", "time_to_think": "throughout", "many_voices": "throughout", "feedback_usable": "clearly", "feedback_shared": "a_little", "what_worked": "Du gik rundt og stillede hvert par det samme korte spørgsmål. Det satte dem i gang igen.", "something_to_ponder": "Hvordan kunne de hurtige få noget at gå videre med uden at vente på dig?"}, "declined": []}',4,'da','2026-04-14 08:25:00','2026-04-14 09:34:00','2026-04-14 09:34:00','01941ef28d9b71c7a7750cc7b9303ee7',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28d9d7c89bea56ca891b68958','01941ef28d81791b853ffd1061ea80bd',NULL,'01941ef28d9c799dbce96893fcf6001d','visit',2,'01941ef28d847fc58f8b6aefdcc2556f','01941ef28d9b7eeb8c0972d219023332','01941ef28d9a78409509a3c86ba2fbbb','{"answers": {"look_for": "Om mine spørgsmål lægger op til mere end ét svar.", "happening_now": {"segments": [["teacher_explains", 360, "2026-05-19T08:02:00+00:00"], ["on_their_own", 600, "2026-05-19T08:08:00+00:00"], ["in_between", 480, "2026-05-19T08:18:00+00:00"], ["class_talks", 420, "2026-05-19T08:26:00+00:00"], ["together", 300, "2026-05-19T08:33:00+00:00"]]}, "voices": {"count": 8, "taps": ["2026-05-19T08:07:00+00:00", "2026-05-19T08:12:17+00:00", "2026-05-19T08:17:34+00:00", "2026-05-19T08:22:51+00:00", "2026-05-19T08:27:08+00:00", "2026-05-19T08:32:25+00:00", "2026-05-19T08:37:42+00:00", "2026-05-19T08:42:59+00:00"]}, "student_questions": {"count": 7, "taps": ["2026-05-19T08:07:37+00:00", "2026-05-19T08:13:32+00:00", "2026-05-19T08:19:26+00:00", "2026-05-19T08:25:21+00:00", "2026-05-19T08:30:15+00:00", "2026-05-19T08:36:10+00:00", "2026-05-19T08:42:04+00:00"]}, "open_questions": {"count": 15, "taps": ["2026-05-19T08:04:48+00:00", "2026-05-19T08:07:54+00:00", "2026-05-19T08:11:00+00:00", "2026-05-19T08:14:06+00:00", "2026-05-19T08:16:11+00:00", "2026-05-19T08:19:17+00:00", "2026-05-19T08:22:23+00:00", "2026-05-19T08:25:29+00:00", "2026-05-19T08:27:34+00:00", "2026-05-19T08:30:40+00:00", "2026-05-19T08:33:46+00:00", "2026-05-19T08:35:52+00:00", "2026-05-19T08:38:57+00:00", "2026-05-19T08:42:03+00:00", "2026-05-19T08:45:09+00:00"]}, "evidence": {"lines": [["Læreren spørger og venter. Fem hænder kommer op.", "2026-05-19T08:13:15+00:00", "active"], ["En gruppe fordeler arbejdet uden voksne.", "2026-05-19T08:24:47+00:00", "active"], ["To elever venter på hjælp i flere minutter og går så i gang selv.", "2026-05-19T08:36:19+00:00", "to_ponder"]]}, "goal_visible": "a_little", "goal_retold": "a_little", "time_to_think": "clearly", "many_voices": "throughout", "feedback_usable": "throughout", "feedback_shared": "throughout", "what_worked": "Afslutningen, hvor alle skrev én ting, de nu kan, gav dig noget at bygge på.", "something_to_ponder": "Hvad ville der ske, hvis eleverne selv sagde målet efter de første ti minutter?"}, "declined": []}',4,'da','2026-05-19 08:02:00','2026-05-19 09:03:00','2026-05-19 09:03:00','01941ef28d9e713fbe7f8a9b4ab1b094',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28da075d280bddd620ec4dc28','01941ef28d81791b853ffd1061ea80bd',NULL,'01941ef28d9f77f190ca7f7ab026532c','visit',2,'01941ef28d847fc58f8b6aefdcc2556f','01941ef28d9278038e46153f42b342f5','01941ef28d8678849aa6187179c5509e','{"answers": {"look_for": "Om eleverne ved, hvad de skal kunne, når timen er slut.", "happening_now": {"segments": [["teacher_explains", 300, "2026-06-23T09:53:00+00:00"], ["class_talks", 420, "2026-06-23T09:58:00+00:00"], ["on_their_own", 660, "2026-06-23T10:05:00+00:00"], ["in_between", 480, "2026-06-23T10:16:00+00:00"], ["together", 660, "2026-06-23T10:24:00+00:00"]]}, "voices": {"count": 13, "taps": ["2026-06-23T09:56:12+00:00", "2026-06-23T09:59:42+00:00", "2026-06-23T10:03:12+00:00", "2026-06-23T10:06:42+00:00", "2026-06-23T10:09:12+00:00", "2026-06-23T10:12:42+00:00", "2026-06-23T10:16:12+00:00", "2026-06-23T10:19:41+00:00", "2026-06-23T10:22:11+00:00", "2026-06-23T10:25:41+00:00", "2026-06-23T10:29:11+00:00", "2026-06-23T10:31:41+00:00", "2026-06-23T10:35:11+00:00"]}, "student_questions": {"count": 10, "taps": ["2026-06-23T09:57:05+00:00", "2026-06-23T10:01:27+00:00", "2026-06-23T10:05:50+00:00", "2026-06-23T10:10:12+00:00", "2026-06-23T10:13:35+00:00", "2026-06-23T10:17:57+00:00", "2026-06-23T10:22:20+00:00", "2026-06-23T10:26:42+00:00", "2026-06-23T10:30:05+00:00", "2026-06-23T10:34:27+00:00"]}, "open_questions": {"count": 12, "taps": ["2026-06-23T09:56:27+00:00", "2026-06-23T10:00:12+00:00", "2026-06-23T10:03:57+00:00", "2026-06-23T10:07:41+00:00", "2026-06-23T10:10:26+00:00", "2026-06-23T10:14:11+00:00", "2026-06-23T10:17:55+00:00", "2026-06-23T10:21:40+00:00", "2026-06-23T10:24:25+00:00", "2026-06-23T10:28:09+00:00", "2026-06-23T10:31:54+00:00", "2026-06-23T10:34:39+00:00"]}, "evidence": {"lines": [["Læreren spørger og venter. Fem hænder kommer op.", "2026-06-23T10:02:00+00:00", "active"], ["Skiftet til gruppearbejde tager fire minutter.", "2026-06-23T10:11:17+00:00", "to_ponder"], ["To elever venter på hjælp i flere minutter og går så i gang selv.", "2026-06-23T10:20:34+00:00", "to_ponder"], ["Halvdelen skriver, resten taler om noget andet.", "2026-06-23T10:29:51+00:00", "to_ponder"]]}, "goal_visible": "throughout", "goal_retold": "throughout", "time_to_think": "throughout", "many_voices": "throughout", "feedback_usable": "clearly", "feedback_shared": "clearly", "what_worked": "En gruppe gik i stå og fandt selv hjælp på plakaten, før de spurgte.", "something_to_ponder": "Hvem hørte vi ikke fra i dag, og hvordan kunne de komme til orde?"}, "declined": []}',4,'da','2026-06-23 09:53:00','2026-06-23 10:54:00','2026-06-23 10:54:00','01941ef28da17b5e915eb1fc1ef303db',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28da3762b9e36c28ce97430bc','01941ef28d81791b853ffd1061ea80bd',NULL,'01941ef28da27e63a96592e4e955df1d','visit',2,'01941ef28d847fc58f8b6aefdcc2556f','01941ef28d87720c82c0d6c62d4b2e3c','01941ef28d917879818e68ee2569c01c','{"answers": {"look_for": "Hvad de stille elever laver, når vi taler sammen i klassen.", "happening_now": {"segments": [["teacher_explains", 600, "2026-06-26T07:15:00+00:00"], ["in_between", 300, "2026-06-26T07:25:00+00:00"], ["on_their_own", 360, "2026-06-26T07:30:00+00:00"], ["class_talks", 660, "2026-06-26T07:36:00+00:00"]]}, "voices": {"count": 5, "taps": ["2026-06-26T07:22:30+00:00", "2026-06-26T07:30:17+00:00", "2026-06-26T07:38:04+00:00", "2026-06-26T07:45:51+00:00", "2026-06-26T07:52:38+00:00"]}, "student_questions": {"count": 13, "taps": ["2026-06-26T07:18:12+00:00", "2026-06-26T07:21:42+00:00", "2026-06-26T07:25:12+00:00", "2026-06-26T07:28:42+00:00", "2026-06-26T07:31:12+00:00", "2026-06-26T07:34:42+00:00", "2026-06-26T07:38:12+00:00", "2026-06-26T07:41:41+00:00", "2026-06-26T07:44:11+00:00", "2026-06-26T07:47:41+00:00", "2026-06-26T07:51:11+00:00", "2026-06-26T07:53:41+00:00", "2026-06-26T07:57:11+00:00"]}, "open_questions": {"count": 12, "taps": ["2026-06-26T07:18:27+00:00", "2026-06-26T07:22:12+00:00", "2026-06-26T07:25:57+00:00", "2026-06-26T07:29:41+00:00", "2026-06-26T07:32:26+00:00", "2026-06-26T07:36:11+00:00", "2026-06-26T07:39:55+00:00", "2026-06-26T07:43:40+00:00", "2026-06-26T07:46:25+00:00", "2026-06-26T07:50:09+00:00", "2026-06-26T07:53:54+00:00", "2026-06-26T07:56:39+00:00"]}, "evidence": {"lines": [["En elev fortæller sin makker, hvad de er i gang med.", "2026-06-26T07:24:00+00:00", "the_goal"], ["En gruppe fordeler arbejdet uden voksne.", "2026-06-26T07:33:17+00:00", "active"], ["To elever venter på hjælp i flere minutter og går så i gang selv.", "2026-06-26T07:42:34+00:00", "to_ponder"], ["Halvdelen skriver, resten taler om noget andet.", "2026-06-26T07:51:51+00:00", "to_ponder"]]}, "goal_visible": "throughout", "goal_retold": "clearly", "time_to_think": "clearly", "many_voices": "clearly", "feedback_usable": "a_little", "feedback_shared": "throughout", "what_worked": "Du gav en elev tid til at tænke færdig, og svaret blev længere end det første.", "something_to_ponder": "Hvilken del af timen kunne eleverne selv have styret?"}, "declined": []}',4,'da','2026-06-26 07:15:00','2026-06-26 08:30:00','2026-06-26 08:30:00','01941ef28da473cf92cec1fabcaea1f2',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28da670abaf0682765c2daee8','01941ef28d81791b853ffd1061ea80bd',NULL,'01941ef28da570d881abdbe07dbf3fa9','visit',2,'01941ef28d847fc58f8b6aefdcc2556f','01941ef28d9278038e46153f42b342f5','01941ef28d917879818e68ee2569c01c','{"answers": {"look_for": "Hvem der får ordet, og hvor længe jeg venter, før jeg spørger den næste.", "happening_now": {"segments": [["teacher_explains", 300, "2026-09-01T06:22:00+00:00"], ["class_talks", 360, "2026-09-01T06:27:00+00:00"], ["in_between", 420, "2026-09-01T06:33:00+00:00"], ["on_their_own", 360, "2026-09-01T06:40:00+00:00"], ["together", 600, "2026-09-01T06:46:00+00:00"]]}, "voices": {"count": 9, "taps": ["2026-09-01T06:26:30+00:00", "2026-09-01T06:31:17+00:00", "2026-09-01T06:36:04+00:00", "2026-09-01T06:40:51+00:00", "2026-09-01T06:44:38+00:00", "2026-09-01T06:49:25+00:00", "2026-09-01T06:54:12+00:00", "2026-09-01T06:58:59+00:00", "2026-09-01T07:02:46+00:00"]}, "student_questions": {"count": 8, "taps": ["2026-09-01T06:27:00+00:00", "2026-09-01T06:32:17+00:00", "2026-09-01T06:37:34+00:00", "2026-09-01T06:42:51+00:00", "2026-09-01T06:47:08+00:00", "2026-09-01T06:52:25+00:00", "2026-09-01T06:57:42+00:00", "2026-09-01T07:02:59+00:00"]}, "open_questions": {"count": 11, "taps": ["2026-09-01T06:25:45+00:00", "2026-09-01T06:29:47+00:00", "2026-09-01T06:33:49+00:00", "2026-09-01T06:37:51+00:00", "2026-09-01T06:40:53+00:00", "2026-09-01T06:44:55+00:00", "2026-09-01T06:48:57+00:00", "2026-09-01T06:52:59+00:00", "2026-09-01T06:56:01+00:00", "2026-09-01T07:00:03+00:00", "2026-09-01T07:04:05+00:00"]}, "evidence": {"lines": [["Målet står på tavlen, og læreren læser det højt.", "2026-09-01T06:29:30+00:00", "the_goal"], ["Læreren spørger og venter. Fem hænder kommer op.", "2026-09-01T06:37:17+00:00", "active"], ["To elever venter på hjælp i flere minutter og går så i gang selv.", "2026-09-01T06:45:04+00:00", "to_ponder"], ["Halvdelen skriver, resten taler om noget andet.", "2026-09-01T06:52:51+00:00", "to_ponder"], ["En elev retter sin løsning efter at have set en andens.", "2026-09-01T06:59:38+00:00", "feedback"]]}, "goal_visible": "throughout", "goal_retold": "throughout", "time_to_think": "a_little", "many_voices": "a_little", "feedback_usable": "a_little", "feedback_shared": "clearly", "what_worked": "Mange forskellige elever kom til orde, også nogle fra bagerste række.", "something_to_ponder": "Hvordan kunne responsen nå frem, før de er færdige?"}, "declined": []}',4,'da','2026-09-01 06:22:00','2026-09-01 07:36:00','2026-09-01 07:36:00','01941ef28da779b5a4f5557d8f270458',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28da87537805995d5db4a5197','01941ef28d81791b853ffd1061ea80bd',NULL,'01941ef28da570d881abdbe07dbf3fa9','interview',1,'01941ef28d847fc58f8b6aefdcc2556f','01941ef28d9278038e46153f42b342f5','01941ef28d917879818e68ee2569c01c','{"answers": {"drawn": {"picked": ["01941ef2-8d97-7643-89f6-ff932a7b546f", "01941ef2-8d99-7d7b-a917-ee28520a4d99", "01941ef2-8d93-71eb-b5ab-12e6d3afdc2c"], "absent": []}, "talks": {"rows": [{"answers": {"working_on": "En plakat sammen med to andre", "will_learn": "At forklare noget svært, så andre kan forstå det", "easy_now": "At finde på, hvordan den skal se ud", "hard_now": "At vide, hvad der er vigtigst at få med", "comes_next": "Vise den til nabogruppen og høre, om de forstår den", "supported": "six"}, "declined": []}, {"answers": {"working_on": "Opgaverne i hæftet", "will_learn": "Det står på tavlen", "easy_now": "At finde svarene i bogen", "hard_now": "At skrive det med mine egne ord", "comes_next": "Det ved jeg ikke. Jeg spørger nok", "supported": "three"}, "declined": []}, {"answers": {"working_on": "Min tekst til plakaten", "will_learn": "At bruge kriterierne, når jeg ser på mit eget", "easy_now": "At skrive begyndelsen", "hard_now": "At vælge noget fra", "comes_next": "Rette det, min makker fik øje på", "supported": "five"}, "declined": []}]}, "heard_again": "Flere elever kunne sige, hvad de lavede. Færre kunne sige, hvad de skulle lære af det. To pegede selv på tavlen for at finde målet.", "something_to_ponder": "Hvad ville der ske, hvis eleverne valgte det næste skridt, før de spurgte dig?"}, "declined": []}',3,'da','2026-09-01 06:42:00','2026-09-01 07:32:00','2026-09-01 07:32:00','01941ef28da97d0e9179db27f1c355ef',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28daa7c56a81c5b3c70ca0720','01941ef28d81791b853ffd1061ea80bd',NULL,'01941ef28da570d881abdbe07dbf3fa9','own-lesson',1,'01941ef28d9278038e46153f42b342f5','01941ef28d9278038e46153f42b342f5','01941ef28d917879818e68ee2569c01c','{"answers": {"lesson_day": "2026-09-01", "lesson_class": {"picked": ["01941ef2-8d91-7879-818e-68ee2569c01c"], "absent": []}, "lesson_subject": {"picked": ["matematik"], "absent": []}, "look_for": "Om de, der plejer at vente på mig, kommer i gang selv.", "goal_visible": "throughout", "goal_retold": "a_little", "time_to_think": "clearly", "many_voices": "a_little", "feedback_usable": "clearly", "feedback_shared": "a_little", "what_worked": "Da grupperne så på hinandens plakater, kom der gang i snakken. Flere rettede noget bagefter uden at spørge.", "more_voices": "At alle siger én ting til deres makker, før jeg spørger ud i klassen.", "try_next": "Jeg venter fem sekunder, før jeg vælger, hvem der svarer."}, "declined": []}',3,'da','2026-09-01 09:22:00','2026-09-01 09:31:00','2026-09-01 09:31:00','01941ef28dab787e8b640f7fb682aa10',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28dad7b399724f9619f4dbeb2','01941ef28d81791b853ffd1061ea80bd',NULL,'01941ef28dac7a99893eb4aac2b6a007','visit',2,'01941ef28d847fc58f8b6aefdcc2556f','01941ef28d9b7eeb8c0972d219023332','01941ef28d9a78409509a3c86ba2fbbb','{"answers": {"look_for": "Hvad de stille elever laver, når vi taler sammen i klassen.", "happening_now": {"segments": [["teacher_explains", 480, "2026-11-27T11:52:00+00:00"], ["class_talks", 420, "2026-11-27T12:00:00+00:00"], ["on_their_own", 360, "2026-11-27T12:07:00+00:00"], ["in_between", 480, "2026-11-27T12:13:00+00:00"], ["together", 420, "2026-11-27T12:21:00+00:00"]]}, "voices": {"count": 11, "taps": ["2026-11-27T11:55:45+00:00", "2026-11-27T11:59:47+00:00", "2026-11-27T12:03:49+00:00", "2026-11-27T12:07:51+00:00", "2026-11-27T12:10:53+00:00", "2026-11-27T12:14:55+00:00", "2026-11-27T12:18:57+00:00", "2026-11-27T12:22:59+00:00", "2026-11-27T12:26:01+00:00", "2026-11-27T12:30:03+00:00", "2026-11-27T12:34:05+00:00"]}, "student_questions": {"count": 16, "taps": ["2026-11-27T11:54:38+00:00", "2026-11-27T11:57:34+00:00", "2026-11-27T12:00:30+00:00", "2026-11-27T12:03:26+00:00", "2026-11-27T12:05:22+00:00", "2026-11-27T12:08:17+00:00", "2026-11-27T12:11:13+00:00", "2026-11-27T12:14:09+00:00", "2026-11-27T12:16:05+00:00", "2026-11-27T12:19:01+00:00", "2026-11-27T12:21:57+00:00", "2026-11-27T12:23:52+00:00", "2026-11-27T12:26:48+00:00", "2026-11-27T12:29:44+00:00", "2026-11-27T12:32:40+00:00", "2026-11-27T12:34:36+00:00"]}, "open_questions": {"count": 8, "taps": ["2026-11-27T11:57:00+00:00", "2026-11-27T12:02:17+00:00", "2026-11-27T12:07:34+00:00", "2026-11-27T12:12:51+00:00", "2026-11-27T12:17:08+00:00", "2026-11-27T12:22:25+00:00", "2026-11-27T12:27:42+00:00", "2026-11-27T12:32:59+00:00"]}, "evidence": {"lines": [["Læreren spørger og venter. Fem hænder kommer op.", "2026-11-27T11:59:30+00:00", "active"], ["En gruppe fordeler arbejdet uden voksne.", "2026-11-27T12:07:17+00:00", "active"], ["En elev viser et udkast og får at vide, hvad næste skridt er.", "2026-11-27T12:15:04+00:00", "feedback"], ["Halvdelen skriver, resten taler om noget andet.", "2026-11-27T12:22:51+00:00", "to_ponder"], ["Læreren samler op med tre eksempler fra klassen.", "2026-11-27T12:29:38+00:00", "feedback"]]}, "goal_visible": "throughout", "goal_retold": "throughout", "time_to_think": "clearly", "many_voices": "a_little", "feedback_usable": "clearly", "feedback_shared": "clearly"}, "declined": []}',3,'da','2026-11-27 11:52:00','2026-11-27 12:52:00',NULL,NULL,NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28db67e8b8ead03dcb10f0082','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365',NULL,'start-up',2,'01941ef28d887af29bd3511e3dffb7b2','01941ef28d887af29bd3511e3dffb7b2','01941ef28d8678849aa6187179c5509e','{"answers": {"goal_known": "nearly_always", "goal_why": "sometimes", "goal_good_work": "nearly_always", "goal_next": "nearly_always", "try_first": "mostly", "other_way": "mostly", "ask_for_help": "sometimes", "give_up": "not_at_all", "feedback_clear": "mostly", "feedback_used": "sometimes", "belong": "mostly", "heard": "sometimes", "listen": "sometimes", "leave_it": "sometimes", "learn_best": "with_one", "curious": "nearly_always", "have_a_say": "mostly", "glad_of_learning": "mostly", "get_better": "At bede om hjælp før jeg bliver sur."}, "declined": ["feedback_helped", "feedback_in_time", "hard_success"]}',5,'da','2026-06-08 08:53:00','2026-06-08 09:07:00','2026-06-08 09:07:00','01941ef28db775fd913d6c692eca4485',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28db8780eb8efe6b419da727e','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365',NULL,'preparation',1,'01941ef28d887af29bd3511e3dffb7b2','01941ef28d887af29bd3511e3dffb7b2','01941ef28d8678849aa6187179c5509e','{"answers": {"proud_of": "At vi blev enige i vores gruppe uden at blive uvenner.", "goal_progress": "reached", "what_helps": "At sidde ved siden af en jeg arbejder godt med.", "next_goal": "Stavning.", "grown_ups_can": "Spørge mig hvordan det går med mit digt."}, "declined": ["talk_about"]}',2,'da','2026-06-12 09:24:00','2026-06-12 09:31:00','2026-06-12 09:31:00','01941ef28db9735f96f4e3d147479626',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28dba73f8a96bb01305cb2c55','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365',NULL,'judgement',1,'01941ef28d87720c82c0d6c62d4b2e3c','01941ef28d887af29bd3511e3dffb7b2','01941ef28d8678849aa6187179c5509e','{"answers": {"can_tell_goal": "nearly_always", "knows_next_step": "mostly", "tries_first": "mostly", "keeps_going": "nearly_always", "understands_feedback": "sometimes", "uses_feedback": "not_yet", "takes_part": "mostly", "listens_to_others": "nearly_always", "shows_curiosity": "sometimes", "makes_choices": "mostly", "suggested_step": "Lad de andre tale færdig, og sig så, hvad du tænker om det, de sagde."}, "declined": []}',6,'da','2026-05-29 09:16:00','2026-05-29 09:32:00','2026-05-29 09:32:00','01941ef28dbb7226b136c1460e3c5a84',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28dbc750f8da3ea5be14ec5a7','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365',NULL,'start-up',2,'01941ef28d897ca7b366be87743aa196','01941ef28d897ca7b366be87743aa196','01941ef28d8678849aa6187179c5509e','{"answers": {"goal_known": "nearly_always", "goal_why": "mostly", "goal_good_work": "mostly", "goal_next": "nearly_always", "try_first": "nearly_always", "ask_for_help": "mostly", "give_up": "sometimes", "feedback_clear": "not_yet", "feedback_in_time": "sometimes", "feedback_used": "sometimes", "feedback_helped": "At min gyserhistorie var spændende.", "belong": "mostly", "heard": "mostly", "listen": "mostly", "leave_it": "mostly", "learn_best": "in_group", "curious": "mostly", "have_a_say": "mostly", "glad_of_learning": "sometimes"}, "declined": []}',5,'da','2026-05-29 10:31:00','2026-05-29 10:53:00','2026-05-29 10:53:00','01941ef28dbd740d90f17697361717c1',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28dbe7852b8202b2d5a9af1a0','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365',NULL,'preparation',1,'01941ef28d897ca7b366be87743aa196','01941ef28d897ca7b366be87743aa196','01941ef28d8678849aa6187179c5509e','{"answers": {"proud_of": "At vi blev enige i vores gruppe uden at blive uvenner.", "goal_progress": "on_the_way", "what_helps": "At opgaven bliver delt op.", "talk_about": "At jeg nogle gange keder mig i historie.", "next_goal": "At blive færdig med min gyserhistorie til tiden.", "grown_ups_can": "Give mig en opgave ad gangen."}, "declined": []}',2,'da','2026-05-29 08:32:00','2026-05-29 08:57:00','2026-05-29 08:57:00','01941ef28dbf754186333e3c6d25e7bc',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28dc07bb3b1278f3fcd0194a7','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365',NULL,'judgement',1,'01941ef28d87720c82c0d6c62d4b2e3c','01941ef28d897ca7b366be87743aa196','01941ef28d8678849aa6187179c5509e','{"answers": {"can_tell_goal": "mostly", "knows_next_step": "nearly_always", "tries_first": "nearly_always", "keeps_going": "nearly_always", "understands_feedback": "mostly", "uses_feedback": "mostly", "takes_part": "sometimes", "listens_to_others": "sometimes", "shows_curiosity": "mostly", "makes_choices": "sometimes", "doing_well": "Du fremlagde roligt og tydeligt, og du svarede på spørgsmål bagefter.", "suggested_step": "Kig målet igennem, når timen slutter: Hvad kan du nu?"}, "declined": []}',6,'da','2026-06-10 09:33:00','2026-06-10 09:40:00','2026-06-10 09:40:00','01941ef28dc170aeafcf442167767ff4',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28dc276c1bc86765a5d11ec41','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365',NULL,'start-up',2,'01941ef28d8a7e3ab69ecfefae331401','01941ef28d8a7e3ab69ecfefae331401','01941ef28d8678849aa6187179c5509e','{"answers": {"goal_known": "nearly_always", "goal_why": "mostly", "goal_good_work": "nearly_always", "goal_next": "nearly_always", "try_first": "nearly_always", "other_way": "mostly", "ask_for_help": "nearly_always", "give_up": "sometimes", "hard_success": "Jeg var ved at give op på min gyserhistorie, men så fik jeg en god ide i bussen.", "feedback_clear": "nearly_always", "feedback_used": "nearly_always", "belong": "nearly_always", "heard": "nearly_always", "listen": "nearly_always", "leave_it": "not_at_all", "learn_best": "alone", "have_a_say": "mostly", "glad_of_learning": "mostly"}, "declined": ["curious", "feedback_helped"]}',5,'da','2026-06-08 10:45:00','2026-06-08 11:08:00','2026-06-08 11:08:00','01941ef28dc372ca8320c29994831da5',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28dc47864afb43f3800d45193','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365',NULL,'preparation',1,'01941ef28d8a7e3ab69ecfefae331401','01941ef28d8a7e3ab69ecfefae331401','01941ef28d8678849aa6187179c5509e','{"answers": {"proud_of": "Jeg kan hele den lille tabel nu.", "goal_progress": "close", "what_helps": "Når vi laver noget med hænderne.", "talk_about": "Jeg vil gerne tale om procenter.", "next_goal": "At øve mig i de uregelmæssige verber hver dag.", "grown_ups_can": "Mine forældre kan hjælpe mig med at huske mine ting."}, "declined": []}',2,'da','2026-06-08 10:44:00','2026-06-08 11:03:00','2026-06-08 11:03:00','01941ef28dc57d059317d8d33c5a5a3c',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28dc67a9ba8d7253b94c51bf3','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365',NULL,'judgement',1,'01941ef28d87720c82c0d6c62d4b2e3c','01941ef28d8a7e3ab69ecfefae331401','01941ef28d8678849aa6187179c5509e','{"answers": {"can_tell_goal": "nearly_always", "knows_next_step": "nearly_always", "tries_first": "nearly_always", "keeps_going": "mostly", "understands_feedback": "nearly_always", "uses_feedback": "nearly_always", "takes_part": "nearly_always", "listens_to_others": "nearly_always", "shows_curiosity": "mostly", "makes_choices": "nearly_always", "doing_well": "Du prøver en ny måde, når den første ikke virker. Det så jeg flere gange i engelsk."}, "declined": []}',6,'da','2026-06-02 10:18:00','2026-06-02 10:25:00','2026-06-02 10:25:00','01941ef28dc778b4bd1156c3621498e7',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28dc8722594d4112bc5975600','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365',NULL,'start-up',2,'01941ef28d8b72c1b34a85ca7b3dea22','01941ef28d8b72c1b34a85ca7b3dea22','01941ef28d8678849aa6187179c5509e','{"answers": {"goal_known": "sometimes", "goal_why": "mostly", "goal_good_work": "mostly", "goal_next": "mostly", "try_first": "nearly_always", "other_way": "mostly", "ask_for_help": "nearly_always", "give_up": "sometimes", "feedback_clear": "mostly", "feedback_in_time": "mostly", "feedback_helped": "Ikke så meget synes jeg.", "heard": "mostly", "leave_it": "sometimes", "learn_best": "in_group", "curious": "nearly_always", "have_a_say": "mostly", "glad_of_learning": "mostly"}, "declined": ["belong", "listen"]}',5,'da','2026-05-29 06:43:00','2026-05-29 07:06:00','2026-05-29 07:06:00','01941ef28dc97c1fb5f05a9136c5d6e6',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28dca7451837d274d80e465ce','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365',NULL,'preparation',1,'01941ef28d8b72c1b34a85ca7b3dea22','01941ef28d8b72c1b34a85ca7b3dea22','01941ef28d8678849aa6187179c5509e','{"answers": {"proud_of": "Jeg er stolt af forsøget med planter.", "goal_progress": "no_goal", "what_helps": "At jeg må prøve selv først.", "talk_about": "Hvem jeg arbejder sammen med.", "next_goal": "At gøre mig mere umage i matematik.", "grown_ups_can": "Læreren kan vise flere eksempler på procenter."}, "declined": []}',2,'da','2026-06-10 11:29:00','2026-06-10 11:47:00','2026-06-10 11:47:00','01941ef28dcb793e8090311e31f0d01d',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28dcc74618fa285f6fcc68ffe','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365',NULL,'judgement',1,'01941ef28d87720c82c0d6c62d4b2e3c','01941ef28d8b72c1b34a85ca7b3dea22','01941ef28d8678849aa6187179c5509e','{"answers": {"can_tell_goal": "sometimes", "knows_next_step": "nearly_always", "tries_first": "mostly", "keeps_going": "nearly_always", "understands_feedback": "mostly", "uses_feedback": "mostly", "takes_part": "nearly_always", "listens_to_others": "nearly_always", "shows_curiosity": "sometimes", "makes_choices": "mostly", "doing_well": "Du stiller spørgsmål, som hele klassen har glæde af.", "suggested_step": "Kig målet igennem, når timen slutter: Hvad kan du nu?"}, "declined": []}',6,'da','2026-06-05 09:18:00','2026-06-05 09:26:00','2026-06-05 09:26:00','01941ef28dcd71ab89b80d881cbdb862',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28dce716597c18ed72367dbd1','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365',NULL,'start-up',2,'01941ef28d8c7869b5b699b8ac43c59b','01941ef28d8c7869b5b699b8ac43c59b','01941ef28d8678849aa6187179c5509e','{"answers": {"goal_known": "nearly_always", "goal_why": "mostly", "goal_good_work": "mostly", "goal_next": "mostly", "try_first": "nearly_always", "other_way": "nearly_always", "ask_for_help": "mostly", "give_up": "sometimes", "hard_success": "Vi var to der forklarede det for hinanden, og så forstod jeg det med koordinatsystemet.", "feedback_clear": "nearly_always", "feedback_in_time": "nearly_always", "feedback_used": "nearly_always", "belong": "nearly_always", "heard": "mostly", "listen": "sometimes", "leave_it": "mostly", "learn_best": "in_group", "curious": "nearly_always", "have_a_say": "mostly", "glad_of_learning": "mostly", "get_better": "At bede om hjælp før jeg bliver sur."}, "declined": []}',5,'da','2026-06-05 06:57:00','2026-06-05 07:20:00','2026-06-05 07:20:00','01941ef28dcf7975805ad9aa1123a0a3',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28dd07fb99bf33346c3f7c34b','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365',NULL,'preparation',1,'01941ef28d8c7869b5b699b8ac43c59b','01941ef28d8c7869b5b699b8ac43c59b','01941ef28d8678849aa6187179c5509e','{"answers": {"proud_of": "Det ved jeg ikke.", "goal_progress": "close", "what_helps": "At sidde ved siden af en jeg arbejder godt med.", "talk_about": "Jeg vil gerne tale om at skrive en indledning.", "next_goal": "At lave en plan før jeg starter.", "grown_ups_can": "Læreren kan vise flere eksempler på at finde rumfang."}, "declined": []}',2,'da','2026-05-29 07:12:00','2026-05-29 07:28:00','2026-05-29 07:28:00','01941ef28dd175788d736bc5044dd922',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28dd27bfeb904660a66cd9d16','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365',NULL,'judgement',1,'01941ef28d87720c82c0d6c62d4b2e3c','01941ef28d8c7869b5b699b8ac43c59b','01941ef28d8678849aa6187179c5509e','{"answers": {"can_tell_goal": "nearly_always", "knows_next_step": "nearly_always", "tries_first": "mostly", "keeps_going": "mostly", "understands_feedback": "mostly", "uses_feedback": "nearly_always", "takes_part": "mostly", "listens_to_others": "nearly_always", "shows_curiosity": "mostly", "makes_choices": "sometimes", "doing_well": "Du er god til at se, hvad der mangler, når I arbejder sammen.", "suggested_step": "Lad de andre tale færdig, og sig så, hvad du tænker om det, de sagde."}, "declined": []}',6,'da','2026-06-10 07:31:00','2026-06-10 07:47:00','2026-06-10 07:47:00','01941ef28dd37e7184b6643faaa87b45',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28dd476bcbed46b39629fbfd9','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365',NULL,'start-up',2,'01941ef28d8d7dc7b8b6ba42936a3c11','01941ef28d8d7dc7b8b6ba42936a3c11','01941ef28d8678849aa6187179c5509e','{"answers": {"goal_known": "mostly", "goal_why": "sometimes", "goal_next": "mostly", "other_way": "sometimes", "ask_for_help": "not_yet", "give_up": "sometimes", "feedback_clear": "sometimes", "feedback_in_time": "sometimes", "feedback_used": "mostly", "belong": "mostly", "heard": "mostly", "listen": "mostly", "leave_it": "mostly", "learn_best": "depends", "curious": "mostly", "have_a_say": "mostly", "glad_of_learning": "mostly", "get_better": "Engelsk, så jeg kan tale med min kusine."}, "declined": ["feedback_helped"]}',5,'da','2026-06-05 09:24:00','2026-06-05 09:40:00','2026-06-05 09:40:00','01941ef28dd5786a8f354676c4b28f3c',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28dd67ebbba6176dc86665d33','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365',NULL,'preparation',1,'01941ef28d8d7dc7b8b6ba42936a3c11','01941ef28d8d7dc7b8b6ba42936a3c11','01941ef28d8678849aa6187179c5509e','{"answers": {"proud_of": "At jeg viste forsøget med planter for hele klassen.", "goal_progress": "close", "what_helps": "En plan for dagen.", "talk_about": "Det der går godt.", "grown_ups_can": "Forklare det en gang til uden at sukke."}, "declined": []}',2,'da','2026-06-03 10:32:00','2026-06-03 10:48:00','2026-06-03 10:48:00','01941ef28dd77b5d8f6241ddd2ed80d4',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28dd87f1a9cac9c161b8acca5','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365',NULL,'judgement',1,'01941ef28d87720c82c0d6c62d4b2e3c','01941ef28d8d7dc7b8b6ba42936a3c11','01941ef28d8678849aa6187179c5509e','{"answers": {"can_tell_goal": "nearly_always", "knows_next_step": "nearly_always", "tries_first": "mostly", "keeps_going": "mostly", "understands_feedback": "sometimes", "uses_feedback": "mostly", "takes_part": "mostly", "listens_to_others": "mostly", "shows_curiosity": "mostly", "makes_choices": "mostly", "doing_well": "Du har øvet dig støt, og det kan ses i matematik.", "suggested_step": "Øv dig ti minutter om dagen i håndværk og design i de næste to uger."}, "declined": []}',6,'da','2026-05-22 10:37:00','2026-05-22 10:45:00','2026-05-22 10:45:00','01941ef28dd972acbb693681391643ad',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28dda70b784a479e401396c42','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365',NULL,'start-up',2,'01941ef28d8e7438b95a3f75b3907428','01941ef28d8e7438b95a3f75b3907428','01941ef28d8678849aa6187179c5509e','{"answers": {"goal_known": "mostly", "goal_why": "sometimes", "goal_good_work": "sometimes", "goal_next": "sometimes", "try_first": "mostly", "other_way": "sometimes", "ask_for_help": "mostly", "give_up": "mostly", "hard_success": "Jeg prøvede tre forskellige måder før det virkede.", "feedback_clear": "sometimes", "feedback_in_time": "sometimes", "feedback_used": "not_yet", "feedback_helped": "At min fremlæggelse var spændende.", "belong": "mostly", "heard": "mostly", "listen": "mostly", "leave_it": "mostly", "learn_best": "depends", "glad_of_learning": "mostly"}, "declined": ["curious", "have_a_say"]}',5,'da','2026-05-26 09:23:00','2026-05-26 09:33:00','2026-05-26 09:33:00','01941ef28ddb733b9ac4d582516a1d92',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28ddc7fbcac9fc88c0f2df0dd','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365',NULL,'preparation',1,'01941ef28d8e7438b95a3f75b3907428','01941ef28d8e7438b95a3f75b3907428','01941ef28d8678849aa6187179c5509e','{"answers": {"proud_of": "Jeg kan hele den lille tabel nu.", "goal_progress": "not_begun", "what_helps": "Når jeg må tegne det.", "talk_about": "Hvordan det går i natur og teknologi.", "next_goal": "Stavning."}, "declined": []}',2,'da','2026-05-29 10:46:00','2026-05-29 10:59:00','2026-05-29 10:59:00','01941ef28ddd7a9f966abc6970bdda36',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28dde79b69f385558bef595f9','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365',NULL,'judgement',1,'01941ef28d87720c82c0d6c62d4b2e3c','01941ef28d8e7438b95a3f75b3907428','01941ef28d8678849aa6187179c5509e','{"answers": {"can_tell_goal": "sometimes", "knows_next_step": "mostly", "tries_first": "mostly", "keeps_going": "mostly", "understands_feedback": "mostly", "uses_feedback": "sometimes", "takes_part": "sometimes", "listens_to_others": "mostly", "shows_curiosity": "mostly", "makes_choices": "mostly", "doing_well": "Du stiller spørgsmål, som hele klassen har glæde af.", "suggested_step": "Bed om en pause, før det bliver for meget."}, "declined": []}',6,'da','2026-06-05 10:41:00','2026-06-05 11:02:00','2026-06-05 11:02:00','01941ef28ddf72e1b6bcf0d4396a9620',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28de070cd905cf4f7f76828d8','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365',NULL,'start-up',2,'01941ef28d8f71838942155ff28b9060','01941ef28d8f71838942155ff28b9060','01941ef28d8678849aa6187179c5509e','{"answers": {"goal_known": "nearly_always", "goal_why": "sometimes", "goal_good_work": "nearly_always", "try_first": "sometimes", "other_way": "sometimes", "ask_for_help": "mostly", "give_up": "not_at_all", "hard_success": "Jeg lavede en liste over det jeg manglede.", "feedback_clear": "not_yet", "feedback_in_time": "mostly", "feedback_used": "sometimes", "feedback_helped": "En i min gruppe sagde at modellen af broen manglede billeder, og det var rigtigt.", "belong": "nearly_always", "heard": "sometimes", "listen": "nearly_always", "leave_it": "sometimes", "learn_best": "in_group", "curious": "sometimes", "have_a_say": "sometimes", "get_better": "Ved ikke helt, måske dansk."}, "declined": ["glad_of_learning", "goal_next"]}',5,'da','2026-06-08 11:30:00','2026-06-08 11:44:00','2026-06-08 11:44:00','01941ef28de17a8b91bad4423c3370b4',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28de270d894fd69b88c1c0bf6','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365',NULL,'preparation',1,'01941ef28d8f71838942155ff28b9060','01941ef28d8f71838942155ff28b9060','01941ef28d8678849aa6187179c5509e','{"answers": {"goal_progress": "on_the_way", "what_helps": "Små pauser.", "talk_about": "Hvad jeg kan gøre for at huske de uregelmæssige verber.", "next_goal": "At tage det roligt når det driller.", "grown_ups_can": "Have lidt mere bevægelse i matematik."}, "declined": []}',2,'da','2026-05-29 06:56:00','2026-05-29 07:18:00','2026-05-29 07:18:00','01941ef28de37b7d9ed5f4759cee3797',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28de47f78b8a0f22a29c46264','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365',NULL,'judgement',1,'01941ef28d87720c82c0d6c62d4b2e3c','01941ef28d8f71838942155ff28b9060','01941ef28d8678849aa6187179c5509e','{"answers": {"can_tell_goal": "mostly", "knows_next_step": "nearly_always", "tries_first": "mostly", "keeps_going": "nearly_always", "understands_feedback": "sometimes", "uses_feedback": "sometimes", "takes_part": "sometimes", "listens_to_others": "mostly", "shows_curiosity": "mostly", "makes_choices": "mostly", "doing_well": "Du viser dine mellemregninger, så vi kan tale om, hvordan du har tænkt.", "suggested_step": "Sammenlign din løsning med en andens, før du afleverer."}, "declined": []}',6,'da','2026-06-11 10:10:00','2026-06-11 10:18:00','2026-06-11 10:18:00','01941ef28de57190b8684293fc9cb2ba',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28de67693a778a25d91c7ec73','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365',NULL,'start-up',2,'01941ef28d90702faa6907ba21252de7','01941ef28d90702faa6907ba21252de7','01941ef28d8678849aa6187179c5509e','{"answers": {"goal_why": "mostly", "goal_good_work": "sometimes", "goal_next": "mostly", "try_first": "mostly", "other_way": "sometimes", "ask_for_help": "mostly", "give_up": "mostly", "hard_success": "Jeg tog en pause og prøvede igen bagefter.", "feedback_clear": "mostly", "feedback_in_time": "mostly", "feedback_used": "sometimes", "feedback_helped": "At min indledning var god men at slutningen manglede.", "belong": "mostly", "heard": "sometimes", "listen": "mostly", "leave_it": "mostly", "curious": "mostly", "have_a_say": "mostly", "glad_of_learning": "sometimes", "get_better": "At læse tykke bøger."}, "declined": ["goal_known", "learn_best"]}',5,'da','2026-05-29 11:20:00','2026-05-29 11:40:00','2026-05-29 11:40:00','01941ef28de7736b92f962c33fc86a2e',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28de8764ab95a32f64e564f48','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365',NULL,'judgement',1,'01941ef28d87720c82c0d6c62d4b2e3c','01941ef28d90702faa6907ba21252de7','01941ef28d8678849aa6187179c5509e','{"answers": {"can_tell_goal": "sometimes", "knows_next_step": "sometimes", "tries_first": "sometimes", "keeps_going": "not_yet", "understands_feedback": "mostly", "uses_feedback": "mostly", "takes_part": "mostly", "shows_curiosity": "mostly", "makes_choices": "sometimes", "doing_well": "Du retter selv din tekst igennem, før du viser den til mig.", "suggested_step": "Kig målet igennem, når timen slutter: Hvad kan du nu?"}, "declined": []}',6,'da','2026-05-22 08:14:00','2026-05-22 08:33:00','2026-05-22 08:33:00','01941ef28de97d8b834c8b19f42e29f2',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e147a6a981762d07cd739ba','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365',NULL,'start-up',2,'01941ef28d9371ebb5ab12e6d3afdc2c','01941ef28d9371ebb5ab12e6d3afdc2c','01941ef28d917879818e68ee2569c01c','{"answers": {"goal_known": "mostly", "goal_why": "mostly", "goal_good_work": "sometimes", "goal_next": "mostly", "try_first": "mostly", "other_way": "sometimes", "ask_for_help": "sometimes", "give_up": "mostly", "hard_success": "Vi var to der forklarede det for hinanden, og så forstod jeg det med at stave lange ord.", "feedback_clear": "mostly", "feedback_in_time": "mostly", "feedback_used": "sometimes", "feedback_helped": "En i min gruppe sagde at min bograpport manglede billeder, og det var rigtigt.", "belong": "nearly_always", "heard": "nearly_always", "listen": "nearly_always", "leave_it": "not_at_all", "learn_best": "alone", "curious": "nearly_always", "have_a_say": "nearly_always", "glad_of_learning": "nearly_always", "get_better": "Ved ikke helt, måske billedkunst."}, "declined": []}',5,'da','2026-05-28 09:19:00','2026-05-28 09:32:00','2026-05-28 09:32:00','01941ef28e157f1793401583c0c376b6',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e167dd7bc64264e24b9b5f7','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365',NULL,'preparation',1,'01941ef28d9371ebb5ab12e6d3afdc2c','01941ef28d9371ebb5ab12e6d3afdc2c','01941ef28d917879818e68ee2569c01c','{"answers": {"proud_of": "At jeg har læst fire bøger på en måned.", "goal_progress": "reached", "what_helps": "At snakke med nogen om forsøget med planter før jeg går i gang.", "talk_about": "Det der går godt.", "next_goal": "At spørge når der er noget jeg ikke forstår.", "grown_ups_can": "Øve os i at skrive en indledning i en lille gruppe."}, "declined": []}',2,'da','2026-06-02 09:48:00','2026-06-02 10:03:00','2026-06-02 10:03:00','01941ef28e17705f9ce0d3437e4134e7',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e18776b91853d0834ba1f17','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365',NULL,'judgement',1,'01941ef28d9278038e46153f42b342f5','01941ef28d9371ebb5ab12e6d3afdc2c','01941ef28d917879818e68ee2569c01c','{"answers": {"can_tell_goal": "mostly", "knows_next_step": "mostly", "tries_first": "mostly", "keeps_going": "mostly", "understands_feedback": "nearly_always", "uses_feedback": "mostly", "takes_part": "nearly_always", "listens_to_others": "nearly_always", "shows_curiosity": "nearly_always", "makes_choices": "mostly", "doing_well": "Du kan fortælle med egne ord, hvad vi er i gang med og hvorfor.", "suggested_step": "Spørg din makker først, og så mig."}, "declined": []}',6,'da','2026-06-09 11:46:00','2026-06-09 11:54:00','2026-06-09 11:54:00','01941ef28e197b0885d7266f4e1f5666',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e1a7abc89cc227aae6fc79c','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365',NULL,'start-up',2,'01941ef28d9479a08b4449b8c8c71dac','01941ef28d9479a08b4449b8c8c71dac','01941ef28d917879818e68ee2569c01c','{"answers": {"goal_why": "mostly", "goal_good_work": "sometimes", "goal_next": "sometimes", "try_first": "not_yet", "other_way": "not_yet", "ask_for_help": "not_yet", "hard_success": "Jeg øvede mig derhjemme hver dag i en uge.", "feedback_in_time": "mostly", "feedback_used": "mostly", "belong": "sometimes", "heard": "mostly", "listen": "sometimes", "leave_it": "mostly", "learn_best": "alone", "curious": "sometimes", "have_a_say": "sometimes", "glad_of_learning": "sometimes", "get_better": "At lytte når andre forklarer."}, "declined": ["give_up", "goal_known"]}',5,'da','2026-05-28 10:01:00','2026-05-28 10:25:00','2026-05-28 10:25:00','01941ef28e1b7b25bcddd44f41294fc1',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e1c7489886b1a663178ffe9','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365',NULL,'preparation',1,'01941ef28d9479a08b4449b8c8c71dac','01941ef28d9479a08b4449b8c8c71dac','01941ef28d917879818e68ee2569c01c','{"answers": {"proud_of": "Mit projekt om havet.", "goal_progress": "no_goal", "talk_about": "At jeg nogle gange keder mig i natur og teknologi.", "grown_ups_can": "Have lidt mere bevægelse i engelsk."}, "declined": []}',2,'da','2026-05-22 07:23:00','2026-05-22 07:42:00','2026-05-22 07:42:00','01941ef28e1d73aa88021cdb118872c7',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e1e73bfab417c3555bff2a0','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365',NULL,'judgement',1,'01941ef28d9278038e46153f42b342f5','01941ef28d9479a08b4449b8c8c71dac','01941ef28d917879818e68ee2569c01c','{"answers": {"can_tell_goal": "sometimes", "knows_next_step": "mostly", "tries_first": "sometimes", "keeps_going": "mostly", "understands_feedback": "mostly", "takes_part": "mostly", "listens_to_others": "sometimes", "shows_curiosity": "sometimes", "makes_choices": "sometimes", "doing_well": "Du viser dine mellemregninger, så vi kan tale om, hvordan du har tænkt.", "suggested_step": "Sig højt, hvor du går i stå, før du beder om hjælp."}, "declined": []}',6,'da','2026-06-03 11:43:00','2026-06-03 12:02:00','2026-06-03 12:02:00','01941ef28e1f7d88a48c55451ef2e52f',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e20712eb64635ef8c77c4c0','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365',NULL,'start-up',2,'01941ef28d957f5f804901e297302d92','01941ef28d957f5f804901e297302d92','01941ef28d917879818e68ee2569c01c','{"answers": {"goal_known": "nearly_always", "goal_why": "nearly_always", "goal_good_work": "nearly_always", "goal_next": "mostly", "try_first": "mostly", "other_way": "sometimes", "ask_for_help": "nearly_always", "give_up": "sometimes", "feedback_clear": "nearly_always", "feedback_in_time": "nearly_always", "feedback_used": "nearly_always", "feedback_helped": "At jeg er god til at forklare for andre.", "heard": "nearly_always", "listen": "nearly_always", "leave_it": "sometimes", "learn_best": "in_group", "curious": "nearly_always", "have_a_say": "nearly_always", "glad_of_learning": "nearly_always", "get_better": "Jeg vil gerne blive hurtigere i hovedregning."}, "declined": []}',5,'da','2026-06-11 09:53:00','2026-06-11 10:04:00','2026-06-11 10:04:00','01941ef28e2170c48f3db69faf133d57',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e227d398fb3368f8518fb62','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365',NULL,'judgement',1,'01941ef28d9278038e46153f42b342f5','01941ef28d957f5f804901e297302d92','01941ef28d917879818e68ee2569c01c','{"answers": {"can_tell_goal": "nearly_always", "knows_next_step": "nearly_always", "tries_first": "mostly", "keeps_going": "sometimes", "understands_feedback": "nearly_always", "uses_feedback": "mostly", "takes_part": "nearly_always", "listens_to_others": "nearly_always", "shows_curiosity": "mostly", "makes_choices": "nearly_always", "doing_well": "Du har fundet et godt tempo i billedkunst.", "suggested_step": "Brug responsen fra sidst, når du begynder på det næste."}, "declined": []}',6,'da','2026-05-29 09:49:00','2026-05-29 10:07:00','2026-05-29 10:07:00','01941ef28e237470a0e1918636f73ad9',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e247435aa43fe84f39e71ad','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365',NULL,'start-up',2,'01941ef28d967534b36558f0748e3574','01941ef28d967534b36558f0748e3574','01941ef28d917879818e68ee2569c01c','{"answers": {"goal_known": "nearly_always", "goal_why": "mostly", "goal_good_work": "mostly", "goal_next": "mostly", "try_first": "nearly_always", "other_way": "sometimes", "ask_for_help": "mostly", "give_up": "sometimes", "hard_success": "Det var at skrive en indledning. Jeg blev ved til den var der.", "feedback_clear": "nearly_always", "feedback_in_time": "nearly_always", "feedback_used": "nearly_always", "feedback_helped": "Jeg fik at vide hvad næste skridt var, det var rart.", "belong": "nearly_always", "heard": "mostly", "listen": "mostly", "leave_it": "sometimes", "learn_best": "alone", "curious": "mostly", "have_a_say": "sometimes", "glad_of_learning": "mostly", "get_better": "At skrive længere historier."}, "declined": []}',5,'da','2026-06-03 09:28:00','2026-06-03 09:38:00','2026-06-03 09:38:00','01941ef28e257f0189078205b9523b4e',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e26773ea618f05e184e43f0','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365',NULL,'preparation',1,'01941ef28d967534b36558f0748e3574','01941ef28d967534b36558f0748e3574','01941ef28d917879818e68ee2569c01c','{"answers": {"goal_progress": "on_the_way", "what_helps": "Musik i ørerne når vi skriver.", "talk_about": "At jeg gerne vil have sværere opgaver i håndværk og design.", "next_goal": "At forstå at stave lange ord så godt at jeg kan forklare det."}, "declined": []}',2,'da','2026-06-12 10:56:00','2026-06-12 11:20:00','2026-06-12 11:20:00','01941ef28e277ad79f68d751c76e0b64',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e2878b19b56195862d5e97f','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365',NULL,'judgement',1,'01941ef28d9278038e46153f42b342f5','01941ef28d967534b36558f0748e3574','01941ef28d917879818e68ee2569c01c','{"answers": {"can_tell_goal": "mostly", "knows_next_step": "nearly_always", "tries_first": "nearly_always", "keeps_going": "nearly_always", "uses_feedback": "nearly_always", "takes_part": "sometimes", "listens_to_others": "nearly_always", "shows_curiosity": "sometimes", "makes_choices": "mostly", "suggested_step": "Kig målet igennem, når timen slutter: Hvad kan du nu?"}, "declined": ["understands_feedback"]}',6,'da','2026-06-15 08:09:00','2026-06-15 08:32:00','2026-06-15 08:32:00','01941ef28e2973c8aa6e768ce2615d91',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e2a77cf8f7ef85ee7d3adb0','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365',NULL,'start-up',2,'01941ef28d97764389f6ff932a7b546f','01941ef28d97764389f6ff932a7b546f','01941ef28d917879818e68ee2569c01c','{"answers": {"goal_known": "sometimes", "goal_why": "sometimes", "goal_good_work": "sometimes", "goal_next": "mostly", "try_first": "mostly", "other_way": "sometimes", "ask_for_help": "sometimes", "give_up": "sometimes", "hard_success": "Det var at finde rumfang. Jeg blev ved til den var der.", "feedback_clear": "mostly", "feedback_in_time": "nearly_always", "feedback_used": "mostly", "feedback_helped": "At jeg skal begynde på min bograpport i god tid.", "belong": "mostly", "heard": "mostly", "listen": "mostly", "leave_it": "mostly", "learn_best": "with_one", "curious": "mostly", "have_a_say": "mostly", "glad_of_learning": "sometimes"}, "declined": []}',5,'da','2026-06-01 07:20:00','2026-06-01 07:35:00','2026-06-01 07:35:00','01941ef28e2b70bb9224761259e71398',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e2c72ce9c65b7e6c00decec','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365',NULL,'preparation',1,'01941ef28d97764389f6ff932a7b546f','01941ef28d97764389f6ff932a7b546f','01941ef28d917879818e68ee2569c01c','{"answers": {"proud_of": "Jeg kan hele den lille tabel nu.", "goal_progress": "on_the_way", "what_helps": "En plan for dagen.", "talk_about": "Det er lige meget.", "grown_ups_can": "Lade mig arbejde et stille sted."}, "declined": []}',2,'da','2026-06-12 06:56:00','2026-06-12 07:06:00','2026-06-12 07:06:00','01941ef28e2d7daeab389a3dfbd3b09a',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e2e7e06a73ee6069eb1e160','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365',NULL,'judgement',1,'01941ef28d9278038e46153f42b342f5','01941ef28d97764389f6ff932a7b546f','01941ef28d917879818e68ee2569c01c','{"answers": {"can_tell_goal": "sometimes", "knows_next_step": "mostly", "tries_first": "sometimes", "keeps_going": "mostly", "understands_feedback": "nearly_always", "uses_feedback": "nearly_always", "takes_part": "mostly", "listens_to_others": "mostly", "shows_curiosity": "mostly", "makes_choices": "mostly", "doing_well": "Du har øvet dig støt, og det kan ses i musik.", "suggested_step": "Brug responsen fra sidst, når du begynder på det næste."}, "declined": []}',6,'da','2026-05-22 09:40:00','2026-05-22 09:58:00','2026-05-22 09:58:00','01941ef28e2f7c84b5ba5a832b8e1191',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e3070a2ae717fcbe9d08cc6','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365',NULL,'start-up',2,'01941ef28d9878b6a1b647a5efc858a8','01941ef28d9878b6a1b647a5efc858a8','01941ef28d917879818e68ee2569c01c','{"answers": {"goal_known": "mostly", "goal_why": "mostly", "goal_good_work": "mostly", "goal_next": "mostly", "try_first": "nearly_always", "other_way": "sometimes", "give_up": "sometimes", "hard_success": "Jeg delte min fremlæggelse op i små bidder og tog en ad gangen."}, "declined": ["ask_for_help"]}',2,'da','2026-05-22 11:38:00','2026-05-22 11:43:00',NULL,NULL,NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e317d7dbdf8be102f9f3a85','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365',NULL,'judgement',1,'01941ef28d9278038e46153f42b342f5','01941ef28d9878b6a1b647a5efc858a8','01941ef28d917879818e68ee2569c01c','{"answers": {"can_tell_goal": "mostly", "knows_next_step": "mostly", "tries_first": "sometimes", "keeps_going": "sometimes", "understands_feedback": "mostly", "uses_feedback": "nearly_always", "takes_part": "mostly", "listens_to_others": "nearly_always", "shows_curiosity": "sometimes", "makes_choices": "sometimes", "doing_well": "Du viser dine mellemregninger, så vi kan tale om, hvordan du har tænkt.", "suggested_step": "Sammenlign din løsning med en andens, før du afleverer."}, "declined": []}',6,'da','2026-05-29 08:42:00','2026-05-29 08:51:00','2026-05-29 08:51:00','01941ef28e3275a0bb071d9cbed1a7cf',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e33725694b56cb1ed30fa25','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365',NULL,'start-up',2,'01941ef28d997d7ba917ee28520a4d99','01941ef28d997d7ba917ee28520a4d99','01941ef28d917879818e68ee2569c01c','{"answers": {"goal_known": "sometimes", "goal_why": "sometimes", "goal_good_work": "sometimes", "goal_next": "sometimes", "try_first": "nearly_always", "other_way": "sometimes", "give_up": "mostly", "hard_success": "Jeg var ved at give op på min gyserhistorie, men så fik jeg en god ide i bussen.", "feedback_clear": "mostly", "feedback_in_time": "mostly", "belong": "mostly", "heard": "mostly", "listen": "mostly", "leave_it": "sometimes", "learn_best": "alone", "curious": "mostly", "have_a_say": "mostly", "glad_of_learning": "sometimes", "get_better": "At koncentrere mig når der er larm."}, "declined": ["feedback_used"]}',5,'da','2026-06-15 06:19:00','2026-06-15 06:32:00','2026-06-15 06:32:00','01941ef28e3477eb898541a2c64f64a1',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e357fea9a50e6a70d7b1f17','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365',NULL,'judgement',1,'01941ef28d9278038e46153f42b342f5','01941ef28d997d7ba917ee28520a4d99','01941ef28d917879818e68ee2569c01c','{"answers": {"can_tell_goal": "mostly", "knows_next_step": "mostly", "tries_first": "sometimes", "keeps_going": "sometimes", "understands_feedback": "nearly_always", "uses_feedback": "mostly", "takes_part": "mostly", "listens_to_others": "mostly", "shows_curiosity": "sometimes", "makes_choices": "mostly", "doing_well": "Du viser dine mellemregninger, så vi kan tale om, hvordan du har tænkt.", "suggested_step": "Sig højt, hvor du går i stå, før du beder om hjælp."}, "declined": []}',6,'da','2026-06-09 08:40:00','2026-06-09 09:02:00','2026-06-09 09:02:00','01941ef28e367a9abf258358a662c26b',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e5674f3aef4c226910ade82','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365',NULL,'start-up',2,'01941ef28d9c7467b4f6b4a16e2ab1c6','01941ef28d9c7467b4f6b4a16e2ab1c6','01941ef28d9a78409509a3c86ba2fbbb','{"answers": {"goal_known": "sometimes", "goal_why": "sometimes", "goal_good_work": "sometimes", "goal_next": "mostly", "try_first": "mostly", "other_way": "sometimes", "ask_for_help": "sometimes", "hard_success": "Jeg kan ikke huske en gang lige nu.", "feedback_clear": "not_yet", "feedback_in_time": "mostly", "feedback_used": "sometimes", "feedback_helped": "Ikke så meget synes jeg.", "belong": "sometimes", "heard": "sometimes", "listen": "sometimes", "leave_it": "nearly_always", "learn_best": "in_group", "curious": "sometimes", "have_a_say": "mostly", "glad_of_learning": "sometimes"}, "declined": ["give_up"]}',5,'da','2026-06-02 06:39:00','2026-06-02 07:04:00','2026-06-02 07:04:00','01941ef28e577ab99578d3d7f9ae2f96',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e587687882b347ec1e2cad9','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365',NULL,'preparation',1,'01941ef28d9c7467b4f6b4a16e2ab1c6','01941ef28d9c7467b4f6b4a16e2ab1c6','01941ef28d9a78409509a3c86ba2fbbb','{"answers": {"proud_of": "At jeg har lavet noget selv i matematik uden at spørge hele tiden.", "goal_progress": "close", "talk_about": "Hvordan man beder om hjælp uden at afbryde."}, "declined": []}',2,'da','2026-06-05 10:37:00','2026-06-05 10:58:00','2026-06-05 10:58:00','01941ef28e597b3ab9516903fc73ab38',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e5a7b7e84c83cca2566f723','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365',NULL,'judgement',1,'01941ef28d9b7eeb8c0972d219023332','01941ef28d9c7467b4f6b4a16e2ab1c6','01941ef28d9a78409509a3c86ba2fbbb','{"answers": {"can_tell_goal": "mostly", "knows_next_step": "mostly", "tries_first": "sometimes", "keeps_going": "mostly", "understands_feedback": "mostly", "uses_feedback": "sometimes", "takes_part": "sometimes", "listens_to_others": "sometimes", "shows_curiosity": "not_yet", "makes_choices": "sometimes", "suggested_step": "Tag ordet i gruppen, når I fordeler arbejdet."}, "declined": []}',6,'da','2026-06-12 08:33:00','2026-06-12 08:58:00','2026-06-12 08:58:00','01941ef28e5b791d8b6b7429698ce48b',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e5c7fbc9f80110c87bd5395','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365',NULL,'start-up',2,'01941ef28d9d7e54a5a70ee88175053e','01941ef28d9d7e54a5a70ee88175053e','01941ef28d9a78409509a3c86ba2fbbb','{"answers": {"goal_known": "sometimes", "goal_why": "sometimes", "goal_good_work": "sometimes", "goal_next": "mostly", "try_first": "sometimes", "other_way": "not_yet", "ask_for_help": "sometimes", "give_up": "mostly", "hard_success": "Det var lange divisionsstykker. Jeg blev ved til den var der.", "feedback_used": "not_yet", "feedback_helped": "At jeg skulle skrive kortere sætninger.", "belong": "sometimes", "heard": "sometimes", "listen": "not_yet", "leave_it": "nearly_always", "learn_best": "alone", "curious": "not_yet", "have_a_say": "not_yet", "glad_of_learning": "not_yet"}, "declined": ["feedback_in_time"]}',5,'da','2026-06-01 11:17:00','2026-06-01 11:33:00','2026-06-01 11:33:00','01941ef28e5d76979833a823e121923d',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e5e7b62a7d1ef6366fed851','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365',NULL,'preparation',1,'01941ef28d9d7e54a5a70ee88175053e','01941ef28d9d7e54a5a70ee88175053e','01941ef28d9a78409509a3c86ba2fbbb','{"answers": {"proud_of": "Jeg kan hele den lille tabel nu.", "goal_progress": "on_the_way", "what_helps": "Små pauser.", "talk_about": "At jeg nogle gange keder mig i billedkunst.", "next_goal": "Mine tabeller.", "grown_ups_can": "Læreren må gerne sige hvornår vi skal være færdige med modellen af broen."}, "declined": []}',2,'da','2026-05-29 10:40:00','2026-05-29 10:53:00','2026-05-29 10:53:00','01941ef28e5f7f28922df6120618447a',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e607770ba1f7a50a30517fd','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365',NULL,'judgement',1,'01941ef28d9b7eeb8c0972d219023332','01941ef28d9d7e54a5a70ee88175053e','01941ef28d9a78409509a3c86ba2fbbb','{"answers": {"can_tell_goal": "not_yet", "knows_next_step": "not_yet", "tries_first": "not_yet", "keeps_going": "sometimes", "understands_feedback": "not_yet", "uses_feedback": "sometimes", "takes_part": "sometimes", "listens_to_others": "mostly", "shows_curiosity": "not_yet", "makes_choices": "not_yet", "doing_well": "Du kan fortælle med egne ord, hvad vi er i gang med og hvorfor.", "suggested_step": "Spørg din makker først, og så mig."}, "declined": []}',6,'da','2026-06-08 08:41:00','2026-06-08 08:48:00','2026-06-08 08:48:00','01941ef28e617ece99a9df707d48a0a0',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e6271b29dbc4239da227dd7','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365',NULL,'start-up',2,'01941ef28d9e74d98ada76bde27c223a','01941ef28d9e74d98ada76bde27c223a','01941ef28d9a78409509a3c86ba2fbbb','{"answers": {"goal_known": "mostly", "goal_why": "sometimes", "goal_good_work": "mostly", "goal_next": "nearly_always", "try_first": "mostly", "other_way": "not_yet", "ask_for_help": "sometimes", "give_up": "mostly", "hard_success": "Jeg kan ikke huske en gang lige nu.", "feedback_in_time": "sometimes", "feedback_used": "sometimes", "belong": "mostly", "heard": "sometimes", "listen": "sometimes", "leave_it": "mostly", "learn_best": "depends", "curious": "sometimes", "have_a_say": "not_yet", "glad_of_learning": "not_yet", "get_better": "At komme i gang med det samme."}, "declined": []}',5,'da','2026-06-09 10:00:00','2026-06-09 10:14:00','2026-06-09 10:14:00','01941ef28e63731682bbb221874e25f3',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e6478f6b1ef65c5cfc39b45','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365',NULL,'preparation',1,'01941ef28d9e74d98ada76bde27c223a','01941ef28d9e74d98ada76bde27c223a','01941ef28d9a78409509a3c86ba2fbbb','{"answers": {"proud_of": "At jeg kom til tiden hele ugen.", "goal_progress": "on_the_way", "what_helps": "At få at vide hvad der var godt ved min gyserhistorie.", "talk_about": "Hvordan man beder om hjælp uden at afbryde.", "next_goal": "Jeg vil prøve en ny måde når jeg går i stå i dansk."}, "declined": []}',2,'da','2026-06-09 10:17:00','2026-06-09 10:31:00','2026-06-09 10:31:00','01941ef28e6571ff8f0c4c308798bd5c',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e667fefbf654b09875a759b','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365',NULL,'judgement',1,'01941ef28d9b7eeb8c0972d219023332','01941ef28d9e74d98ada76bde27c223a','01941ef28d9a78409509a3c86ba2fbbb','{"answers": {"can_tell_goal": "sometimes", "knows_next_step": "mostly", "tries_first": "not_yet", "keeps_going": "sometimes", "understands_feedback": "sometimes", "uses_feedback": "sometimes", "takes_part": "sometimes", "listens_to_others": "mostly", "shows_curiosity": "sometimes", "makes_choices": "sometimes", "doing_well": "Du skaber god stemning i gruppen og får de stille med.", "suggested_step": "Find to eksempler selv, når noget er svært i engelsk."}, "declined": []}',6,'da','2026-06-04 11:30:00','2026-06-04 11:50:00','2026-06-04 11:50:00','01941ef28e677727a2d84a116ec0cc94',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e687f6a90da284e2e513cf6','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365',NULL,'start-up',2,'01941ef28d9f7e61a82a68f037ce7fe5','01941ef28d9f7e61a82a68f037ce7fe5','01941ef28d9a78409509a3c86ba2fbbb','{"answers": {"goal_known": "nearly_always", "goal_why": "sometimes", "goal_good_work": "mostly", "goal_next": "mostly", "try_first": "mostly", "other_way": "sometimes", "ask_for_help": "not_yet", "give_up": "nearly_always", "feedback_clear": "sometimes", "feedback_in_time": "sometimes", "feedback_used": "sometimes", "feedback_helped": "At jeg gerne må bruge flere eksempler i matematik.", "belong": "sometimes", "heard": "sometimes", "listen": "sometimes", "leave_it": "mostly", "learn_best": "alone", "curious": "mostly", "have_a_say": "not_yet"}, "declined": ["glad_of_learning", "hard_success"]}',5,'da','2026-05-25 10:58:00','2026-05-25 11:23:00','2026-05-25 11:23:00','01941ef28e69740581166efa98cae2d6',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e6a7531b5114fa0487da066','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365',NULL,'preparation',1,'01941ef28d9f7e61a82a68f037ce7fe5','01941ef28d9f7e61a82a68f037ce7fe5','01941ef28d9a78409509a3c86ba2fbbb','{"answers": {"proud_of": "At jeg hjalp en af de små i frikvarteret.", "goal_progress": "on_the_way", "talk_about": "Hvem jeg arbejder sammen med."}, "declined": []}',2,'da','2026-06-05 11:53:00','2026-06-05 12:09:00','2026-06-05 12:09:00','01941ef28e6b78aabf13c1d695e5725b',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e6c70b7a36c5dc6cd950dc6','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365',NULL,'judgement',1,'01941ef28d9b7eeb8c0972d219023332','01941ef28d9f7e61a82a68f037ce7fe5','01941ef28d9a78409509a3c86ba2fbbb','{"answers": {"can_tell_goal": "mostly", "tries_first": "sometimes", "keeps_going": "mostly", "understands_feedback": "nearly_always", "uses_feedback": "mostly", "takes_part": "sometimes", "listens_to_others": "mostly", "shows_curiosity": "sometimes", "makes_choices": "sometimes", "doing_well": "Du kommer med dine egne ideer, især i natur og teknologi.", "suggested_step": "Sammenlign din løsning med en andens, før du afleverer."}, "declined": []}',6,'da','2026-06-05 07:45:00','2026-06-05 07:53:00','2026-06-05 07:53:00','01941ef28e6d76d5b79ccebd35f0b4a5',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e8c71619e15c04af05f12ae','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e',NULL,'start-up',2,'01941ef28d887af29bd3511e3dffb7b2','01941ef28d887af29bd3511e3dffb7b2','01941ef28d8678849aa6187179c5509e','{"answers": {"goal_known": "mostly", "goal_why": "mostly", "goal_good_work": "mostly", "goal_next": "nearly_always", "try_first": "mostly", "other_way": "mostly", "ask_for_help": "mostly", "give_up": "sometimes", "hard_success": "Jeg skrev alt det ned jeg vidste og så kom resten lidt af sig selv."}, "declined": []}',2,'da','2026-11-27 12:13:00','2026-11-27 12:17:00',NULL,NULL,NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e8d7f64b0e4dbb77c1b2d88','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e',NULL,'judgement',1,'01941ef28d87720c82c0d6c62d4b2e3c','01941ef28d887af29bd3511e3dffb7b2','01941ef28d8678849aa6187179c5509e','{"answers": {"can_tell_goal": "nearly_always", "knows_next_step": "nearly_always", "tries_first": "mostly", "keeps_going": "nearly_always", "understands_feedback": "mostly", "uses_feedback": "sometimes", "takes_part": "mostly", "listens_to_others": "mostly", "shows_curiosity": "mostly", "makes_choices": "mostly", "doing_well": "Du har øvet dig støt, og det kan ses i matematik.", "suggested_step": "Kig målet igennem, når timen slutter: Hvad kan du nu?"}, "declined": []}',6,'da','2026-11-26 07:40:00','2026-11-26 07:58:00','2026-11-26 07:58:00','01941ef28e8e7c278554da003e7310c7',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e8f7f4a89fcceb194ef4604','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e',NULL,'start-up',2,'01941ef28d897ca7b366be87743aa196','01941ef28d897ca7b366be87743aa196','01941ef28d8678849aa6187179c5509e','{"answers": {"goal_known": "nearly_always", "goal_good_work": "nearly_always", "goal_next": "nearly_always", "try_first": "nearly_always", "other_way": "mostly", "ask_for_help": "mostly", "give_up": "sometimes", "feedback_clear": "mostly", "feedback_in_time": "mostly", "feedback_used": "mostly", "feedback_helped": "Jeg fik at vide hvad næste skridt var, det var rart.", "belong": "mostly", "heard": "mostly", "listen": "sometimes", "leave_it": "mostly", "learn_best": "depends", "curious": "sometimes", "have_a_say": "mostly", "glad_of_learning": "mostly", "get_better": "At arbejde sammen med nogen jeg ikke kender så godt."}, "declined": ["goal_why"]}',5,'da','2026-11-20 08:56:00','2026-11-20 09:16:00','2026-11-20 09:16:00','01941ef28e907837baccaaa7ab27fa20',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e9177e8b1f8a213de3fa0cb','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e',NULL,'preparation',1,'01941ef28d897ca7b366be87743aa196','01941ef28d897ca7b366be87743aa196','01941ef28d8678849aa6187179c5509e','{"answers": {"goal_progress": "on_the_way", "what_helps": "Når jeg ved hvad vi skal bruge det til i musik.", "talk_about": "Det at fremlægge.", "next_goal": "At gøre mig mere umage i matematik."}, "declined": []}',2,'da','2026-11-27 08:22:00','2026-11-27 08:44:00','2026-11-27 08:44:00','01941ef28e9276c5922eb1bf93534ceb',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e93730d9cd0bccf4318cf2a','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e',NULL,'start-up',2,'01941ef28d8b72c1b34a85ca7b3dea22','01941ef28d8b72c1b34a85ca7b3dea22','01941ef28d8678849aa6187179c5509e','{"answers": {"goal_known": "mostly", "goal_good_work": "nearly_always", "goal_next": "mostly", "try_first": "nearly_always", "other_way": "mostly", "ask_for_help": "mostly", "give_up": "not_at_all", "feedback_clear": "mostly", "feedback_in_time": "mostly", "feedback_used": "mostly", "belong": "nearly_always", "heard": "nearly_always", "listen": "nearly_always", "leave_it": "sometimes", "learn_best": "with_one", "curious": "mostly", "have_a_say": "mostly", "get_better": "Jeg vil gerne lære at programmere et spil."}, "declined": ["glad_of_learning", "goal_why"]}',5,'da','2026-11-20 08:37:00','2026-11-20 08:53:00','2026-11-20 08:53:00','01941ef28e947215b6e75dd5e3761cfb',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e9579e5b5a3fbde31ea817c','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e',NULL,'preparation',1,'01941ef28d8b72c1b34a85ca7b3dea22','01941ef28d8b72c1b34a85ca7b3dea22','01941ef28d8678849aa6187179c5509e','{"answers": {"proud_of": "At jeg skrev en historie på tre sider.", "goal_progress": "on_the_way", "what_helps": "Små pauser.", "talk_about": "Jeg vil gerne vise jer forsøget med planter."}, "declined": []}',2,'da','2026-11-20 09:14:00','2026-11-20 09:38:00','2026-11-20 09:38:00','01941ef28e967e1f84bc163f610d27a6',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e9779b79f8c56aae39d15b7','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e',NULL,'start-up',2,'01941ef28d8d7dc7b8b6ba42936a3c11','01941ef28d8d7dc7b8b6ba42936a3c11','01941ef28d8678849aa6187179c5509e','{"answers": {"goal_known": "mostly", "goal_why": "sometimes", "goal_good_work": "nearly_always", "goal_next": "mostly", "try_first": "mostly", "other_way": "sometimes", "ask_for_help": "sometimes", "give_up": "mostly", "hard_success": "Først var det helt sort, men så viste en ven mig det på en anden måde.", "feedback_in_time": "sometimes", "feedback_used": "sometimes", "belong": "mostly", "heard": "sometimes", "listen": "mostly", "leave_it": "mostly", "learn_best": "depends", "have_a_say": "sometimes", "glad_of_learning": "mostly", "get_better": "At bede om hjælp før jeg bliver sur."}, "declined": ["feedback_clear"]}',5,'da','2026-11-20 12:45:00','2026-11-20 13:01:00','2026-11-20 13:01:00','01941ef28e98780f99e02348b815e0de',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e997a0d96c8970112a88feb','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e',NULL,'preparation',1,'01941ef28d8d7dc7b8b6ba42936a3c11','01941ef28d8d7dc7b8b6ba42936a3c11','01941ef28d8678849aa6187179c5509e','{"answers": {"goal_progress": "on_the_way", "what_helps": "At sidde ved siden af en jeg arbejder godt med.", "talk_about": "Lektier.", "grown_ups_can": "Lade mig sidde tæt på tavlen."}, "declined": []}',2,'da','2026-11-20 12:26:00','2026-11-20 12:42:00','2026-11-20 12:42:00','01941ef28e9a73e68eb2d8aeb06f77ab',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e9b7ffdbdf96c4908edda17','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e',NULL,'judgement',1,'01941ef28d87720c82c0d6c62d4b2e3c','01941ef28d8d7dc7b8b6ba42936a3c11','01941ef28d8678849aa6187179c5509e','{"answers": {"can_tell_goal": "mostly", "knows_next_step": "nearly_always", "tries_first": "sometimes", "keeps_going": "mostly", "understands_feedback": "mostly", "uses_feedback": "mostly", "takes_part": "mostly", "listens_to_others": "mostly", "shows_curiosity": "nearly_always", "makes_choices": "mostly", "doing_well": "Du retter selv din tekst igennem, før du viser den til mig.", "suggested_step": "Øv dig ti minutter om dagen i historie i de næste to uger."}, "declined": []}',6,'da','2026-11-23 07:41:00','2026-11-23 08:04:00','2026-11-23 08:04:00','01941ef28e9c75148a643fbf7e4b0c45',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e9d72fc91f01073beabf7e9','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e',NULL,'start-up',2,'01941ef28d8f71838942155ff28b9060','01941ef28d8f71838942155ff28b9060','01941ef28d8678849aa6187179c5509e','{"answers": {"goal_known": "nearly_always", "goal_why": "mostly", "goal_good_work": "nearly_always", "goal_next": "nearly_always", "try_first": "nearly_always", "other_way": "mostly", "ask_for_help": "mostly", "give_up": "sometimes", "feedback_clear": "sometimes", "feedback_in_time": "mostly", "feedback_used": "mostly", "belong": "nearly_always", "heard": "nearly_always", "listen": "mostly", "leave_it": "sometimes", "learn_best": "in_group", "curious": "nearly_always", "have_a_say": "mostly", "glad_of_learning": "mostly"}, "declined": []}',5,'da','2026-11-26 08:22:00','2026-11-26 08:30:00','2026-11-26 08:30:00','01941ef28e9e7da1bca12a2e236c394e',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28e9f77f597f43eb67bfe1136','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e',NULL,'preparation',1,'01941ef28d8f71838942155ff28b9060','01941ef28d8f71838942155ff28b9060','01941ef28d8678849aa6187179c5509e','{"answers": {"proud_of": "Jeg turde synge med til morgensang.", "goal_progress": "not_begun", "talk_about": "Frikvartererne.", "next_goal": "Stavning."}, "declined": []}',2,'da','2026-11-20 11:00:00','2026-11-20 11:17:00','2026-11-20 11:17:00','01941ef28ea071f297208dc530f9da6c',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28ea1799da5badd4d1e02cecb','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e',NULL,'judgement',1,'01941ef28d87720c82c0d6c62d4b2e3c','01941ef28d8f71838942155ff28b9060','01941ef28d8678849aa6187179c5509e','{"answers": {"can_tell_goal": "mostly", "knows_next_step": "nearly_always", "tries_first": "nearly_always", "keeps_going": "mostly", "understands_feedback": "mostly", "uses_feedback": "mostly", "takes_part": "mostly", "listens_to_others": "nearly_always", "shows_curiosity": "sometimes", "makes_choices": "nearly_always", "doing_well": "Du kan fortælle med egne ord, hvad vi er i gang med og hvorfor."}, "declined": []}',6,'da','2026-11-27 11:58:00','2026-11-27 12:06:00','2026-11-27 12:06:00','01941ef28ea27c3bba216069eb34d7b3',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28ea37d24905a0ab24af7aa3d','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e',NULL,'start-up',2,'01941ef28d90702faa6907ba21252de7','01941ef28d90702faa6907ba21252de7','01941ef28d8678849aa6187179c5509e','{"answers": {"goal_known": "sometimes", "goal_good_work": "mostly", "try_first": "mostly", "other_way": "sometimes", "ask_for_help": "sometimes", "give_up": "mostly", "hard_success": "Jeg læste opgaven en gang til, og så kunne jeg se hvad jeg havde overset.", "feedback_clear": "mostly", "feedback_used": "mostly", "belong": "sometimes", "heard": "mostly", "listen": "sometimes", "leave_it": "mostly", "learn_best": "with_one", "curious": "mostly", "have_a_say": "sometimes", "glad_of_learning": "sometimes", "get_better": "At komme i gang med det samme."}, "declined": ["goal_why"]}',5,'da','2026-11-23 12:40:00','2026-11-23 13:05:00','2026-11-23 13:05:00','01941ef28ea47692912ec9c44b6007ea',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28ea574518a16952b92b79de7','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e',NULL,'preparation',1,'01941ef28d90702faa6907ba21252de7','01941ef28d90702faa6907ba21252de7','01941ef28d8678849aa6187179c5509e','{"answers": {"proud_of": "At jeg kan forklare brøker til min lillebror.", "what_helps": "Når jeg må tegne det.", "talk_about": "Det er lige meget.", "next_goal": "At gøre mig mere umage i historie."}, "declined": ["goal_progress"]}',2,'da','2026-11-27 08:58:00','2026-11-27 09:23:00','2026-11-27 09:23:00','01941ef28ea67d6bb71d470bf4e395e2',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28ea77559a6745d8faa534425','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e',NULL,'start-up',2,'01941ef28d9371ebb5ab12e6d3afdc2c','01941ef28d9371ebb5ab12e6d3afdc2c','01941ef28d917879818e68ee2569c01c','{"answers": {"goal_known": "nearly_always", "goal_why": "mostly", "goal_good_work": "mostly", "goal_next": "mostly", "try_first": "nearly_always", "other_way": "mostly", "ask_for_help": "mostly", "give_up": "not_at_all", "hard_success": "Jeg fik lavet mit digt færdig selv om jeg var syg i to dage."}, "declined": []}',2,'da','2026-11-27 08:48:00','2026-11-27 09:00:00',NULL,NULL,NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28ea87d218565ba2fb8e1080a','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e',NULL,'judgement',1,'01941ef28d9278038e46153f42b342f5','01941ef28d9371ebb5ab12e6d3afdc2c','01941ef28d917879818e68ee2569c01c','{"answers": {"can_tell_goal": "nearly_always", "knows_next_step": "nearly_always", "tries_first": "nearly_always", "keeps_going": "mostly", "understands_feedback": "mostly", "uses_feedback": "mostly", "takes_part": "nearly_always", "listens_to_others": "mostly", "shows_curiosity": "nearly_always", "makes_choices": "mostly", "doing_well": "Du lytter til din makker og bygger videre på det, du hører.", "suggested_step": "Fortæl mig om fredagen, hvad der lykkedes i ugens løb."}, "declined": []}',6,'da','2026-11-26 07:49:00','2026-11-26 08:13:00','2026-11-26 08:13:00','01941ef28ea9782eb8f6a25ce94ed9d8',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28eaa73eb91620642b62f0b73','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e',NULL,'start-up',2,'01941ef28d9479a08b4449b8c8c71dac','01941ef28d9479a08b4449b8c8c71dac','01941ef28d917879818e68ee2569c01c','{"answers": {"goal_known": "sometimes", "goal_why": "not_yet", "goal_good_work": "sometimes", "goal_next": "sometimes", "try_first": "mostly", "other_way": "sometimes", "ask_for_help": "not_yet", "give_up": "mostly", "hard_success": "Jeg delte min tekst om vikinger op i små bidder og tog en ad gangen.", "feedback_clear": "mostly", "feedback_in_time": "nearly_always", "feedback_used": "mostly", "feedback_helped": "At jeg skal begynde på modellen af broen i god tid.", "belong": "mostly", "heard": "sometimes", "listen": "sometimes", "leave_it": "mostly", "learn_best": "alone", "curious": "mostly", "have_a_say": "mostly", "glad_of_learning": "sometimes", "get_better": "At gøre lydbogen helt færdig."}, "declined": []}',5,'da','2026-11-20 11:28:00','2026-11-20 11:42:00','2026-11-20 11:42:00','01941ef28eab79be9df425839223cb48',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28eac76b99b2e6d09cc88eee0','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e',NULL,'preparation',1,'01941ef28d9479a08b4449b8c8c71dac','01941ef28d9479a08b4449b8c8c71dac','01941ef28d917879818e68ee2569c01c','{"answers": {"proud_of": "Det ved jeg ikke.", "goal_progress": "reached", "what_helps": "Når jeg må tegne det.", "talk_about": "Om jeg kan få mere tid til min fremlæggelse.", "next_goal": "Det vil jeg gerne have hjælp til at finde på.", "grown_ups_can": "Læreren må gerne sige hvornår vi skal være færdige med min tekst om vikinger."}, "declined": []}',2,'da','2026-11-25 10:57:00','2026-11-25 11:14:00','2026-11-25 11:14:00','01941ef28ead7d36969791239d5ac675',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28eae7073b427337a66dab562','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e',NULL,'judgement',1,'01941ef28d9278038e46153f42b342f5','01941ef28d9479a08b4449b8c8c71dac','01941ef28d917879818e68ee2569c01c','{"answers": {"can_tell_goal": "mostly", "knows_next_step": "nearly_always", "tries_first": "sometimes", "keeps_going": "sometimes", "understands_feedback": "sometimes", "uses_feedback": "sometimes", "takes_part": "sometimes", "listens_to_others": "sometimes", "shows_curiosity": "sometimes", "makes_choices": "mostly", "doing_well": "Du lytter til din makker og bygger videre på det, du hører.", "suggested_step": "Skriv ned, hvad du vil have respons på, når du afleverer."}, "declined": []}',6,'da','2026-11-20 08:49:00','2026-11-20 08:55:00','2026-11-20 08:55:00','01941ef28eaf73a8834b45208e8bbb50',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28eb07f31ad2647858cc922fc','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e',NULL,'judgement',1,'01941ef28d9278038e46153f42b342f5','01941ef28d967534b36558f0748e3574','01941ef28d917879818e68ee2569c01c','{"answers": {"can_tell_goal": "nearly_always", "knows_next_step": "nearly_always", "tries_first": "nearly_always", "keeps_going": "nearly_always", "understands_feedback": "nearly_always", "uses_feedback": "nearly_always", "takes_part": "mostly", "listens_to_others": "mostly", "shows_curiosity": "mostly", "makes_choices": "mostly", "doing_well": "Du har fundet et godt tempo i engelsk."}, "declined": []}',6,'da','2026-11-26 10:12:00','2026-11-26 10:31:00','2026-11-26 10:31:00','01941ef28eb176dfabfd5e18be60297d',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28eb27261a4946293eb68f989','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e',NULL,'start-up',2,'01941ef28d97764389f6ff932a7b546f','01941ef28d97764389f6ff932a7b546f','01941ef28d917879818e68ee2569c01c','{"answers": {"goal_known": "mostly", "goal_why": "sometimes", "goal_good_work": "mostly", "goal_next": "sometimes", "try_first": "mostly", "other_way": "sometimes", "ask_for_help": "nearly_always", "give_up": "mostly", "hard_success": "Da jeg lavede plakaten måtte jeg starte helt forfra, men den blev god.", "feedback_clear": "mostly", "feedback_in_time": "mostly", "feedback_used": "nearly_always", "feedback_helped": "At jeg havde en god plan for modellen af broen.", "belong": "mostly", "heard": "nearly_always", "listen": "mostly", "leave_it": "sometimes", "learn_best": "alone", "curious": "nearly_always", "have_a_say": "not_yet", "glad_of_learning": "mostly", "get_better": "Ved ikke helt, måske musik."}, "declined": []}',5,'da','2026-11-20 08:54:00','2026-11-20 09:16:00','2026-11-20 09:16:00','01941ef28eb374e2bfb6e79578b2ed6b',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28eb47690a40cc9ebe9679de9','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e',NULL,'preparation',1,'01941ef28d97764389f6ff932a7b546f','01941ef28d97764389f6ff932a7b546f','01941ef28d917879818e68ee2569c01c','{"answers": {"proud_of": "At jeg skrev en historie på tre sider.", "goal_progress": "on_the_way", "what_helps": "Når vi laver noget med hænderne.", "talk_about": "At der er meget larm i timerne.", "next_goal": "Mine tabeller.", "grown_ups_can": "Sige til når jeg gør noget godt."}, "declined": []}',2,'da','2026-11-27 10:08:00','2026-11-27 10:16:00','2026-11-27 10:16:00','01941ef28eb57c449222f240cf106b7f',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28eb677f2b891d1e5e3e7671c','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e',NULL,'judgement',1,'01941ef28d9278038e46153f42b342f5','01941ef28d97764389f6ff932a7b546f','01941ef28d917879818e68ee2569c01c','{"answers": {"can_tell_goal": "mostly", "knows_next_step": "mostly", "tries_first": "sometimes", "keeps_going": "mostly", "understands_feedback": "nearly_always", "uses_feedback": "mostly", "takes_part": "sometimes", "listens_to_others": "mostly", "shows_curiosity": "mostly", "makes_choices": "mostly", "doing_well": "Du lytter til din makker og bygger videre på det, du hører.", "suggested_step": "Sammenlign din løsning med en andens, før du afleverer."}, "declined": []}',6,'da','2026-11-20 09:08:00','2026-11-20 09:26:00','2026-11-20 09:26:00','01941ef28eb77b73b65a2a555b6a6eb6',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28eb87574af51e7d502ec96bf','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e',NULL,'start-up',2,'01941ef28d9878b6a1b647a5efc858a8','01941ef28d9878b6a1b647a5efc858a8','01941ef28d917879818e68ee2569c01c','{"answers": {"goal_known": "mostly", "goal_why": "mostly", "goal_good_work": "mostly", "goal_next": "mostly", "try_first": "mostly", "other_way": "mostly", "ask_for_help": "sometimes", "give_up": "mostly", "hard_success": "Jeg lavede en liste over det jeg manglede.", "feedback_clear": "nearly_always", "feedback_in_time": "mostly", "feedback_used": "mostly", "feedback_helped": "At min indledning var god men at slutningen manglede.", "belong": "nearly_always", "heard": "mostly", "listen": "nearly_always", "leave_it": "sometimes", "learn_best": "depends", "curious": "not_yet", "have_a_say": "not_yet", "glad_of_learning": "sometimes", "get_better": "Jeg vil gerne blive bedre til at sætte komma."}, "declined": []}',5,'da','2026-11-27 11:35:00','2026-11-27 11:51:00','2026-11-27 11:51:00','01941ef28eb976e99c19ebad0dff2809',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28eba7de4a01e79ea97232206','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e',NULL,'preparation',1,'01941ef28d9878b6a1b647a5efc858a8','01941ef28d9878b6a1b647a5efc858a8','01941ef28d917879818e68ee2569c01c','{"answers": {"proud_of": "Min prøve i håndværk og design gik bedre end sidst.", "goal_progress": "on_the_way", "what_helps": "Min makker.", "talk_about": "At der er meget larm i timerne.", "next_goal": "At blive færdig med min fremlæggelse til tiden.", "grown_ups_can": "Give mig en opgave ad gangen."}, "declined": []}',2,'da','2026-11-25 09:45:00','2026-11-25 09:58:00','2026-11-25 09:58:00','01941ef28ebb77f6b14791e10a9f8792',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28ebc71cb829635f7d4037794','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e',NULL,'judgement',1,'01941ef28d9278038e46153f42b342f5','01941ef28d9878b6a1b647a5efc858a8','01941ef28d917879818e68ee2569c01c','{"answers": {"can_tell_goal": "mostly", "knows_next_step": "nearly_always", "tries_first": "sometimes", "keeps_going": "mostly", "understands_feedback": "nearly_always", "uses_feedback": "mostly", "takes_part": "mostly", "listens_to_others": "nearly_always", "shows_curiosity": "mostly", "makes_choices": "sometimes", "doing_well": "Du bruger det, vi taler om, allerede i den næste opgave.", "suggested_step": "Lav en lille plan, før du begynder, og vis mig den."}, "declined": []}',6,'da','2026-11-23 12:49:00','2026-11-23 13:10:00','2026-11-23 13:10:00','01941ef28ebd70f6965e52e28489b610',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28ebe77348949116e14ad11e4','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e',NULL,'start-up',2,'01941ef28d997d7ba917ee28520a4d99','01941ef28d997d7ba917ee28520a4d99','01941ef28d917879818e68ee2569c01c','{"answers": {"goal_known": "nearly_always", "goal_why": "not_yet", "goal_good_work": "sometimes", "goal_next": "sometimes", "try_first": "mostly", "ask_for_help": "sometimes", "give_up": "mostly", "hard_success": "Jeg prøvede tre forskellige måder før det virkede.", "feedback_clear": "mostly", "feedback_in_time": "nearly_always", "feedback_used": "mostly", "feedback_helped": "Ikke så meget synes jeg.", "heard": "sometimes", "listen": "mostly", "leave_it": "sometimes", "learn_best": "alone", "curious": "sometimes", "have_a_say": "sometimes", "glad_of_learning": "mostly", "get_better": "At skrive længere historier."}, "declined": []}',5,'da','2026-11-25 10:18:00','2026-11-25 10:31:00','2026-11-25 10:31:00','01941ef28ebf703fa828391ca8996dd1',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28ec07616973b5759130ab2c9','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e',NULL,'preparation',1,'01941ef28d997d7ba917ee28520a4d99','01941ef28d997d7ba917ee28520a4d99','01941ef28d917879818e68ee2569c01c','{"answers": {"proud_of": "At jeg hjalp en af de små i frikvarteret.", "talk_about": "Frikvartererne.", "next_goal": "At bøje udsagnsord.", "grown_ups_can": "Have lidt mere bevægelse i matematik."}, "declined": ["goal_progress"]}',2,'da','2026-11-27 07:38:00','2026-11-27 07:50:00','2026-11-27 07:50:00','01941ef28ec176c1839d168dbcff5f7a',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28ec279ef9582afbe3a6f1eef','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e',NULL,'guardian-preparation',1,'01941ef28d81768eacf1de5a097d971e','01941ef28d957f5f804901e297302d92','01941ef28d917879818e68ee2569c01c','{"answers": {"proud_of": "At du tør spørge, når du ikke forstår noget.", "likes_to_tell": "Om forsøgene, og om hvem der sad hvor i kantinen.", "helps_at_home": "En pause med boller, og så én opgave ad gangen.", "talk_about": {"chosen": ["best_learning", "subject"]}, "which_subject": {"picked": ["matematik"], "absent": []}, "matters_most": "At du selv kan mærke, at det rykker. Vi kan høre, at det driller.", "can_help": "Vi kan sætte tid af tirsdag og torsdag lige efter aftensmaden.", "school_can": "Vise et eksempel på, hvordan det ser ud, når det er godt."}, "declined": []}',2,'da','2026-11-20 18:25:00','2026-11-20 18:43:00','2026-11-20 18:43:00','01941ef28ec37a75ae03ec1475b97d89',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28ec479a89c1998d7f1ce12c6','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e',NULL,'guardian-preparation',1,'01941ef28d827b7cb5c32c2a3eb09f38','01941ef28d997d7ba917ee28520a4d99','01941ef28d917879818e68ee2569c01c','{"answers": {"proud_of": "Du har passet din træning hele efteråret, også i regnvejr.", "likes_to_tell": "Ikke så meget. Det kommer, når vi kører bil.", "talk_about": {"chosen": ["everyday", "other"]}, "matters_most": "At der er ro om aftenen, så du er frisk om morgenen.", "can_help": "Vi lægger telefonerne i skuffen klokken ni. Også vores egne."}, "declined": [], "others": {"talk_about": "Cykelturen til skole, når det er mørkt"}}',2,'da','2026-11-23 20:58:00','2026-11-23 21:08:00','2026-11-23 21:08:00','01941ef28ec5794083c37740c04b9bdc',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28ec67554a6e4b780dfefb522','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e',NULL,'guardian-preparation',1,'01941ef28d837c4688d28bd4c412de1c','01941ef28d97764389f6ff932a7b546f','01941ef28d917879818e68ee2569c01c','{"answers": {"proud_of": "Du er god ved de små i SFO''en og bliver hilst på af dem alle sammen.", "likes_to_tell": "Om bogen, I læser højt.", "helps_at_home": "At vi laver noget andet først.", "talk_about": {"chosen": ["nothing_now"]}, "school_can": "Bare bliv ved som nu."}, "declined": []}',2,'da','2026-11-25 18:11:00','2026-11-25 18:25:00','2026-11-25 18:25:00','01941ef28ec772a884d2da988914b6d2',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28ec87c8094d758a34a244b55','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e',NULL,'guardian-preparation',1,'01941ef28d84764ea563952b23e62dee','01941ef28d967534b36558f0748e3574','01941ef28d917879818e68ee2569c01c','{"answers": {"proud_of": "At du sagde det højt, da noget ikke var i orden.", "likes_to_tell": "Om frikvartererne.", "helps_at_home": "Vi går en tur, og så bliver det sagt lidt efter lidt.", "talk_about": {"chosen": ["friends", "goals"]}, "matters_most": "Om der er nogen at lave gruppearbejde med i den nye plan.", "can_help": "Vi vil gerne have klassen på besøg en lørdag."}, "declined": ["school_can"]}',2,'da','2026-11-25 19:42:00','2026-11-25 19:54:00','2026-11-25 19:54:00','01941ef28ec978c98260aa40a1b909b0',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28eca7ae7ad9209cdb9a4db8e','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e',NULL,'guardian-preparation',1,'01941ef28d8575ab832a7c7ed2de9fc1','01941ef28d9878b6a1b647a5efc858a8','01941ef28d917879818e68ee2569c01c','{"answers": {"proud_of": "Du læser selv om aftenen nu. Det gjorde du ikke sidste år.", "helps_at_home": "At vi spørger: Hvad er det første, du kan gøre?", "talk_about": {"chosen": ["goals"]}, "matters_most": "Om målet fra sidst stadig er det rigtige.", "can_help": "Vi hører gerne højtlæsning i køkkenet."}, "declined": []}',2,'da','2026-11-25 20:38:00','2026-11-25 20:52:00','2026-11-25 20:52:00','01941ef28ecb7bf5b5279fe87d923c83',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28ed270d0b2e7705c9ab3a117','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e',NULL,'judgement',1,'01941ef28d9b7eeb8c0972d219023332','01941ef28d9c7467b4f6b4a16e2ab1c6','01941ef28d9a78409509a3c86ba2fbbb','{"answers": {"can_tell_goal": "mostly", "knows_next_step": "mostly", "tries_first": "sometimes", "keeps_going": "sometimes", "understands_feedback": "sometimes", "uses_feedback": "sometimes", "takes_part": "sometimes", "listens_to_others": "not_yet", "shows_curiosity": "mostly", "makes_choices": "sometimes", "doing_well": "Du kommer med dine egne ideer, især i håndværk og design.", "suggested_step": "Sammenlign din løsning med en andens, før du afleverer."}, "declined": []}',6,'da','2026-11-27 07:14:00','2026-11-27 07:28:00','2026-11-27 07:28:00','01941ef28ed379e0b9a2c7ef6546cd4f',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28ed47c848f30fc0ade6c89a8','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e',NULL,'start-up',2,'01941ef28d9d7e54a5a70ee88175053e','01941ef28d9d7e54a5a70ee88175053e','01941ef28d9a78409509a3c86ba2fbbb','{"answers": {"goal_known": "not_yet", "goal_why": "sometimes", "goal_good_work": "sometimes", "goal_next": "sometimes", "try_first": "not_yet", "other_way": "not_yet", "ask_for_help": "sometimes", "give_up": "nearly_always", "hard_success": "Jeg så på et eksempel først, og så lavede jeg mit eget.", "feedback_clear": "not_yet", "feedback_in_time": "not_yet", "feedback_used": "not_yet", "belong": "sometimes", "heard": "not_yet", "listen": "mostly", "leave_it": "nearly_always", "learn_best": "depends", "curious": "not_yet", "have_a_say": "not_yet", "get_better": "At holde tempo og ikke sidde og drømme."}, "declined": []}',5,'da','2026-11-20 11:07:00','2026-11-20 11:14:00','2026-11-20 11:14:00','01941ef28ed57a2d8dbcf364ba22f0f2',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28ed67afd83a047ff6c92bae6','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e',NULL,'preparation',1,'01941ef28d9d7e54a5a70ee88175053e','01941ef28d9d7e54a5a70ee88175053e','01941ef28d9a78409509a3c86ba2fbbb','{"answers": {"proud_of": "Jeg har fået mere styr på mine lektier.", "goal_progress": "on_the_way", "talk_about": "Om jeg kan få mere tid til modellen af broen.", "next_goal": "At lave en plan før jeg starter.", "grown_ups_can": "Sørge for at der er ro."}, "declined": []}',2,'da','2026-11-27 12:28:00','2026-11-27 12:38:00','2026-11-27 12:38:00','01941ef28ed77225b27f8421e71c7501',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28ed8745ca40971ded198ee40','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e',NULL,'judgement',1,'01941ef28d9b7eeb8c0972d219023332','01941ef28d9d7e54a5a70ee88175053e','01941ef28d9a78409509a3c86ba2fbbb','{"answers": {"can_tell_goal": "not_yet", "knows_next_step": "not_yet", "tries_first": "not_yet", "keeps_going": "not_yet", "understands_feedback": "sometimes", "uses_feedback": "not_yet", "takes_part": "not_yet", "listens_to_others": "not_yet", "shows_curiosity": "not_yet", "makes_choices": "not_yet", "suggested_step": "Tag ordet i gruppen, når I fordeler arbejdet."}, "declined": []}',6,'da','2026-11-20 12:41:00','2026-11-20 13:03:00','2026-11-20 13:03:00','01941ef28ed971c98cb277bc2bb70035',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28eda787e9357a6d1fe684d58','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e',NULL,'start-up',2,'01941ef28d9e74d98ada76bde27c223a','01941ef28d9e74d98ada76bde27c223a','01941ef28d9a78409509a3c86ba2fbbb','{"answers": {"goal_known": "nearly_always", "goal_why": "mostly", "goal_good_work": "mostly", "goal_next": "mostly", "try_first": "sometimes", "other_way": "not_yet", "ask_for_help": "sometimes", "give_up": "nearly_always", "hard_success": "Jeg stoppede med at kikke på hvor langt de andre var nået."}, "declined": []}',2,'da','2026-11-27 08:57:00','2026-11-27 09:04:00',NULL,NULL,NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28edb709fb7d396787c40a02f','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e',NULL,'start-up',2,'01941ef28d9f7e61a82a68f037ce7fe5','01941ef28d9f7e61a82a68f037ce7fe5','01941ef28d9a78409509a3c86ba2fbbb','{"answers": {"goal_known": "nearly_always", "goal_why": "mostly", "goal_good_work": "mostly", "goal_next": "nearly_always", "other_way": "not_yet", "ask_for_help": "sometimes", "give_up": "nearly_always", "hard_success": "Jeg læste opgaven en gang til, og så kunne jeg se hvad jeg havde overset.", "feedback_clear": "mostly", "feedback_in_time": "mostly", "feedback_used": "mostly", "feedback_helped": "At jeg skal tale lidt langsommere når jeg fremlægger.", "belong": "sometimes", "heard": "sometimes", "listen": "sometimes", "leave_it": "nearly_always", "learn_best": "in_group", "curious": "not_yet", "glad_of_learning": "not_yet", "get_better": "Jeg vil gerne blive bedre til at finde rumfang."}, "declined": ["have_a_say"]}',5,'da','2026-11-27 12:35:00','2026-11-27 12:47:00','2026-11-27 12:47:00','01941ef28edc7daeae8a89bccb61cb84',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28edd79f8ac9b4848c275c717','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e',NULL,'preparation',1,'01941ef28d9f7e61a82a68f037ce7fe5','01941ef28d9f7e61a82a68f037ce7fe5','01941ef28d9a78409509a3c86ba2fbbb','{"answers": {"proud_of": "At jeg kom til tiden hele ugen.", "goal_progress": "reached", "what_helps": "Når jeg må tegne det.", "talk_about": "Frikvartererne.", "next_goal": "At lytte til de andre i gruppen.", "grown_ups_can": "Have lidt mere bevægelse i håndværk og design."}, "declined": []}',2,'da','2026-11-20 12:42:00','2026-11-20 13:01:00','2026-11-20 13:01:00','01941ef28ede7effa2a06155a7e228bc',NULL,NULL,'','',0,NULL,NULL,0);
INSERT INTO "response" VALUES('01941ef28edf78ce993442cc7dc37ced','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e',NULL,'judgement',1,'01941ef28d9b7eeb8c0972d219023332','01941ef28d9f7e61a82a68f037ce7fe5','01941ef28d9a78409509a3c86ba2fbbb','{"answers": {"can_tell_goal": "nearly_always", "knows_next_step": "mostly", "tries_first": "not_yet", "keeps_going": "sometimes", "understands_feedback": "nearly_always", "uses_feedback": "mostly", "takes_part": "not_yet", "listens_to_others": "sometimes", "shows_curiosity": "not_yet", "makes_choices": "sometimes", "suggested_step": "Sig højt, hvor du går i stå, før du beder om hjælp."}, "declined": []}',6,'da','2026-11-27 10:08:00','2026-11-27 10:21:00','2026-11-27 10:21:00','01941ef28ee07d5da2b7d9e5dba9ed03',NULL,NULL,'','',0,NULL,NULL,0);
CREATE TABLE "retention_report" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "day" DATE NOT NULL, "report" TEXT NOT NULL, "complete" INTEGER NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"));
CREATE TABLE "roster_import" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "school_id" TEXT, "group_id" TEXT, "kind" VARCHAR(255) NOT NULL, "title" VARCHAR(255) NOT NULL, "content" BLOB, "state" VARCHAR(255) NOT NULL, "report" TEXT NOT NULL, "done" INTEGER NOT NULL, "total" INTEGER NOT NULL, "made_by_id" TEXT, "made_at" DATETIME NOT NULL, "ended_at" DATETIME, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"), FOREIGN KEY ("school_id") REFERENCES "school" ("id"), FOREIGN KEY ("group_id") REFERENCES "school_group" ("id"), FOREIGN KEY ("made_by_id") REFERENCES "person" ("id"));
CREATE TABLE "round" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "school_id" TEXT NOT NULL, "title" VARCHAR(255) NOT NULL, "opens_on" DATE NOT NULL, "closes_on" DATE NOT NULL, "closed_at" DATETIME, "trial" INTEGER NOT NULL, "series_id" TEXT REFERENCES "series" ("id"), "reminds" INTEGER NOT NULL, "frame" TEXT NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"), FOREIGN KEY ("school_id") REFERENCES "school" ("id"));
INSERT INTO "round" VALUES('01941ef28dae784a9141b31bb7f66365','01941ef28d81791b853ffd1061ea80bd','01941ef28d827c3098b84572bc8331d7','Samtalerunde maj 2026','2026-05-22','2026-06-15','2026-06-16 00:00:00',0,'01941ef28d827282bea611c71d95a6ce',1,'{"kind": "learning", "learning": "Et mål med egne ord og ét tegn på, at det rykker.", "held_by": ["contact_teacher", "subject_teacher"], "group_size": 1, "note_taker": "student", "slot_day": "thursday", "slot_begins": "09:50", "slot_minutes": 45, "shares_home": true, "focus": "start_up", "day": "2026-06-16"}');
INSERT INTO "round" VALUES('01941ef28e8371408d6652e845506b5e','01941ef28d81791b853ffd1061ea80bd','01941ef28d827c3098b84572bc8331d7','Samtalerunde november 2026','2026-11-20','2026-12-10',NULL,0,'01941ef28d827282bea611c71d95a6ce',1,'{"kind": "learning", "learning": "Et mål med egne ord og ét tegn på, at det rykker.", "held_by": ["contact_teacher", "subject_teacher"], "group_size": 1, "note_taker": "student", "slot_day": "thursday", "slot_begins": "09:50", "slot_minutes": 45, "shares_home": true, "focus": "start_up", "day": "2026-12-11"}');
CREATE TABLE "round_form" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "round_id" TEXT NOT NULL, "name" VARCHAR(255) NOT NULL, "version" INTEGER NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"), FOREIGN KEY ("round_id") REFERENCES "round" ("id") ON DELETE CASCADE);
INSERT INTO "round_form" VALUES('01941ef28daf745ba06c38e280c85c03','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365','start-up',2);
INSERT INTO "round_form" VALUES('01941ef28db077f8b895ad4a1bfeda9f','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365','preparation',1);
INSERT INTO "round_form" VALUES('01941ef28db171fb947b877fb80e07f8','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365','judgement',1);
INSERT INTO "round_form" VALUES('01941ef28db277a08b1fd99b538936b5','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365','class-climate',1);
INSERT INTO "round_form" VALUES('01941ef28e8475a5897b3e9e85337b2c','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','start-up',2);
INSERT INTO "round_form" VALUES('01941ef28e857fe593845ae21cb22f87','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','preparation',1);
INSERT INTO "round_form" VALUES('01941ef28e867effbb20255a3d808f70','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','judgement',1);
INSERT INTO "round_form" VALUES('01941ef28e877b4dba47367c9e0d0c9f','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','class-climate',1);
INSERT INTO "round_form" VALUES('01941ef28e887cedbd0168d3dc2ccc85','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','guardian-preparation',1);
CREATE TABLE "round_group" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "round_id" TEXT NOT NULL, "group_id" TEXT NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"), FOREIGN KEY ("round_id") REFERENCES "round" ("id") ON DELETE CASCADE, FOREIGN KEY ("group_id") REFERENCES "school_group" ("id"));
INSERT INTO "round_group" VALUES('01941ef28db37a6d986087da068eb872','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365','01941ef28d8678849aa6187179c5509e');
INSERT INTO "round_group" VALUES('01941ef28db4753ab7ca3fc9734c82cb','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365','01941ef28d917879818e68ee2569c01c');
INSERT INTO "round_group" VALUES('01941ef28db574d5a3a33f723986608a','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365','01941ef28d9a78409509a3c86ba2fbbb');
INSERT INTO "round_group" VALUES('01941ef28e8971dc85bdbaf413489201','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','01941ef28d8678849aa6187179c5509e');
INSERT INTO "round_group" VALUES('01941ef28e8a75dca86ac92f69939732','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','01941ef28d917879818e68ee2569c01c');
INSERT INTO "round_group" VALUES('01941ef28e8b7b9897ca433bc780cd85','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','01941ef28d9a78409509a3c86ba2fbbb');
CREATE TABLE "schema_migration" ("id" INTEGER NOT NULL PRIMARY KEY, "name" VARCHAR(255) NOT NULL, "applied" DATETIME NOT NULL);
INSERT INTO "schema_migration" VALUES(1,'0001_initial','2026-11-30 20:41:46.330615');
INSERT INTO "schema_migration" VALUES(2,'0002_own_hands','2026-11-30 20:41:46.340824');
INSERT INTO "schema_migration" VALUES(3,'0003_never_lost','2026-11-30 20:41:46.357254');
INSERT INTO "schema_migration" VALUES(4,'0004_right_eyes','2026-11-30 20:41:46.410014');
INSERT INTO "schema_migration" VALUES(5,'0005_the_conversation','2026-11-30 20:41:46.496316');
CREATE TABLE "school" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "name" VARCHAR(255) NOT NULL, "turn_to" TEXT NOT NULL, "roster_id" VARCHAR(255), FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"));
INSERT INTO "school" VALUES('01941ef28d827c3098b84572bc8331d7','01941ef28d81791b853ffd1061ea80bd','Havbakkeskolen','din kontaktlærer, en voksen på gangen eller Lone på kontoret, lokale 12',NULL);
CREATE TABLE "school_group" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "school_id" TEXT NOT NULL, "kind" VARCHAR(255) NOT NULL, "name" VARCHAR(255) NOT NULL, "team_id" TEXT, "lineage" TEXT NOT NULL, "code_hash" VARCHAR(255), "roster_id" VARCHAR(255), "subject" VARCHAR(255) NOT NULL, "school_year" VARCHAR(255) NOT NULL, "ended_on" DATE, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"), FOREIGN KEY ("school_id") REFERENCES "school" ("id"), FOREIGN KEY ("team_id") REFERENCES "school_group" ("id"));
INSERT INTO "school_group" VALUES('01941ef28d857fdd89345c465ea29d42','01941ef28d81791b853ffd1061ea80bd','01941ef28d827c3098b84572bc8331d7','team','Team 7.A–7.B',NULL,'01941ef28d857fdd89345c465ea29d42',NULL,NULL,'','',NULL);
INSERT INTO "school_group" VALUES('01941ef28d8678849aa6187179c5509e','01941ef28d81791b853ffd1061ea80bd','01941ef28d827c3098b84572bc8331d7','class','7.A','01941ef28d857fdd89345c465ea29d42','01941ef28d8678849aa6187179c5509e','2a16295cbb0c705d8fc436217586646e61b12648621eb7a32e3849159fbc5ff4',NULL,'','',NULL);
INSERT INTO "school_group" VALUES('01941ef28d917879818e68ee2569c01c','01941ef28d81791b853ffd1061ea80bd','01941ef28d827c3098b84572bc8331d7','class','7.B','01941ef28d857fdd89345c465ea29d42','01941ef28d917879818e68ee2569c01c','a735991091b799f4c12fa501cfc2ba8806b1e3ace1b1c48fdd5f7d2b26d04099',NULL,'','',NULL);
INSERT INTO "school_group" VALUES('01941ef28d9a78409509a3c86ba2fbbb','01941ef28d81791b853ffd1061ea80bd','01941ef28d827c3098b84572bc8331d7','class','Basisholdet','01941ef28d857fdd89345c465ea29d42','01941ef28d9a78409509a3c86ba2fbbb','6a08e6bef99ecde6da9e751f4e11a49e45c0df17f30be704f37f8059734e741b',NULL,'','',NULL);
CREATE TABLE "sealed_answer" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "round_id" TEXT NOT NULL, "group_id" TEXT NOT NULL, "name" VARCHAR(255) NOT NULL, "version" INTEGER NOT NULL, "document" TEXT NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"), FOREIGN KEY ("round_id") REFERENCES "round" ("id"), FOREIGN KEY ("group_id") REFERENCES "school_group" ("id"));
INSERT INTO "sealed_answer" VALUES('db78f7c0f68d440783b519ca218f07ee','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365','01941ef28d8678849aa6187179c5509e','class-climate',1,'{"answers": {"room_for_all": "nearly_always", "help_each_other": "sometimes", "wrong_is_fine": "nearly_always", "after_a_quarrel": "not_known", "calm_to_think": "nearly_always", "get_going": "nearly_always", "ideas_count": "mostly"}, "declined": ["listen_in_class"]}');
INSERT INTO "sealed_answer" VALUES('7f264529f9c44b139e7fa3be46e4d973','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365','01941ef28d8678849aa6187179c5509e','class-climate',1,'{"answers": {"room_for_all": "nearly_always", "help_each_other": "mostly", "wrong_is_fine": "mostly", "after_a_quarrel": "we_talk", "calm_to_think": "mostly", "listen_in_class": "sometimes", "get_going": "sometimes", "help_decide": "nearly_always", "ideas_count": "mostly"}, "declined": ["one_thing"]}');
INSERT INTO "sealed_answer" VALUES('37e14d1a125f4be5b9d128830f575f3d','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365','01941ef28d8678849aa6187179c5509e','class-climate',1,'{"answers": {"room_for_all": "nearly_always", "help_each_other": "mostly", "wrong_is_fine": "mostly", "after_a_quarrel": "we_talk", "calm_to_think": "mostly", "listen_in_class": "mostly", "get_going": "mostly", "help_decide": "mostly", "ideas_count": "mostly", "one_thing": "Ikke noget, den er god nu."}, "declined": []}');
INSERT INTO "sealed_answer" VALUES('3a3a51bbb28d47e8842ac199a7c47df3','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365','01941ef28d8678849aa6187179c5509e','class-climate',1,'{"answers": {"room_for_all": "nearly_always", "help_each_other": "mostly", "wrong_is_fine": "nearly_always", "after_a_quarrel": "we_talk", "calm_to_think": "mostly", "listen_in_class": "mostly", "get_going": "mostly", "help_decide": "sometimes", "ideas_count": "mostly"}, "declined": []}');
INSERT INTO "sealed_answer" VALUES('3e406079060a47fe84a661e33f9e30e4','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365','01941ef28d8678849aa6187179c5509e','class-climate',1,'{"answers": {"room_for_all": "nearly_always", "help_each_other": "nearly_always", "wrong_is_fine": "nearly_always", "after_a_quarrel": "goes_on", "calm_to_think": "nearly_always", "get_going": "mostly", "help_decide": "mostly", "ideas_count": "mostly"}, "declined": []}');
INSERT INTO "sealed_answer" VALUES('d4a37a0694104a46acb7319e78970a6e','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365','01941ef28d8678849aa6187179c5509e','class-climate',1,'{"answers": {"wrong_is_fine": "nearly_always", "after_a_quarrel": "goes_on", "calm_to_think": "sometimes", "listen_in_class": "mostly", "get_going": "mostly", "help_decide": "mostly", "ideas_count": "mostly", "one_thing": "At der er voksne ude i frikvarteret."}, "declined": ["room_for_all"]}');
INSERT INTO "sealed_answer" VALUES('61ba54e80ca94bcab380d0a4bdf24fa9','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365','01941ef28d8678849aa6187179c5509e','class-climate',1,'{"answers": {"room_for_all": "sometimes", "help_each_other": "mostly", "wrong_is_fine": "mostly", "calm_to_think": "mostly", "listen_in_class": "mostly", "get_going": "nearly_always", "help_decide": "mostly", "ideas_count": "sometimes"}, "declined": []}');
INSERT INTO "sealed_answer" VALUES('428f1bf04d3b4552a1e5c67fd0f42cd3','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365','01941ef28d8678849aa6187179c5509e','class-climate',1,'{"answers": {"room_for_all": "nearly_always", "help_each_other": "nearly_always", "wrong_is_fine": "nearly_always", "calm_to_think": "mostly", "listen_in_class": "mostly", "get_going": "sometimes", "help_decide": "nearly_always", "ideas_count": "mostly", "one_thing": "At vi må bestemme lidt mere selv i billedkunst."}, "declined": []}');
INSERT INTO "sealed_answer" VALUES('b5adb409558842cb9b3d10e3b9764f87','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365','01941ef28d917879818e68ee2569c01c','class-climate',1,'{"answers": {"room_for_all": "nearly_always", "help_each_other": "mostly", "wrong_is_fine": "mostly", "after_a_quarrel": "goes_on", "calm_to_think": "mostly", "listen_in_class": "mostly", "get_going": "mostly", "help_decide": "nearly_always", "ideas_count": "nearly_always", "one_thing": "At ingen sukker når nogen svarer forkert."}, "declined": []}');
INSERT INTO "sealed_answer" VALUES('7e67d97722464ca98352ddba05555c73','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365','01941ef28d917879818e68ee2569c01c','class-climate',1,'{"answers": {"room_for_all": "sometimes", "help_each_other": "mostly", "after_a_quarrel": "we_talk", "calm_to_think": "nearly_always", "get_going": "mostly", "help_decide": "mostly", "ideas_count": "mostly"}, "declined": ["wrong_is_fine"]}');
INSERT INTO "sealed_answer" VALUES('699e983d063540eeab11028de6dd8880','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365','01941ef28d917879818e68ee2569c01c','class-climate',1,'{"answers": {"room_for_all": "nearly_always", "help_each_other": "mostly", "wrong_is_fine": "nearly_always", "after_a_quarrel": "adult_helps", "calm_to_think": "mostly", "listen_in_class": "mostly", "get_going": "sometimes", "help_decide": "sometimes"}, "declined": []}');
INSERT INTO "sealed_answer" VALUES('b56ab3a44c2146e09f3bfa57b2525a1c','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365','01941ef28d917879818e68ee2569c01c','class-climate',1,'{"answers": {"room_for_all": "nearly_always", "help_each_other": "mostly", "wrong_is_fine": "nearly_always", "after_a_quarrel": "adult_helps", "calm_to_think": "mostly", "listen_in_class": "sometimes", "get_going": "nearly_always", "help_decide": "mostly", "ideas_count": "nearly_always"}, "declined": []}');
INSERT INTO "sealed_answer" VALUES('a5b1a41a59c8456aad1af18f8a532f87','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365','01941ef28d917879818e68ee2569c01c','class-climate',1,'{"answers": {"room_for_all": "mostly", "help_each_other": "sometimes", "wrong_is_fine": "mostly", "after_a_quarrel": "we_talk", "calm_to_think": "mostly", "listen_in_class": "sometimes", "get_going": "sometimes", "help_decide": "nearly_always", "ideas_count": "nearly_always", "one_thing": "At vi finder en plads til dem der gerne vil have ro."}, "declined": []}');
INSERT INTO "sealed_answer" VALUES('f6d65f4b01864c2d9c57463adbe0c9f0','01941ef28d81791b853ffd1061ea80bd','01941ef28dae784a9141b31bb7f66365','01941ef28d917879818e68ee2569c01c','class-climate',1,'{"answers": {"room_for_all": "mostly", "help_each_other": "mostly", "wrong_is_fine": "nearly_always", "after_a_quarrel": "adult_helps", "calm_to_think": "nearly_always", "listen_in_class": "mostly", "help_decide": "mostly"}, "declined": ["ideas_count"]}');
CREATE TABLE "series" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "school_id" TEXT NOT NULL, "title" VARCHAR(255) NOT NULL, "school_year" VARCHAR(255) NOT NULL, "made_at" DATETIME NOT NULL, "plan_id" TEXT REFERENCES "sheet" ("id"), FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"), FOREIGN KEY ("school_id") REFERENCES "school" ("id"));
INSERT INTO "series" VALUES('01941ef28d827282bea611c71d95a6ce','01941ef28d81791b853ffd1061ea80bd','01941ef28d827c3098b84572bc8331d7','Årets læringssamtaler','2025/26','2026-05-08 13:00:00','01941ef28d8178c78460dcf44f0f3d74');
CREATE TABLE "sheet" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "school_id" TEXT, "group_id" TEXT, "title" VARCHAR(255) NOT NULL, "name" VARCHAR(255) NOT NULL, "version" INTEGER NOT NULL, "maker_id" TEXT NOT NULL, "made_at" DATETIME NOT NULL, "copied_from_id" TEXT REFERENCES "sheet" ("id"), FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"), FOREIGN KEY ("school_id") REFERENCES "school" ("id"), FOREIGN KEY ("group_id") REFERENCES "school_group" ("id"), FOREIGN KEY ("maker_id") REFERENCES "person" ("id"));
INSERT INTO "sheet" VALUES('01941ef28d8178c78460dcf44f0f3d74','01941ef28d81791b853ffd1061ea80bd','01941ef28d827c3098b84572bc8331d7','01941ef28d857fdd89345c465ea29d42','Årets læringssamtaler','conversation-plan',1,'01941ef28d9278038e46153f42b342f5','2026-05-08 11:20:00',NULL);
INSERT INTO "sheet" VALUES('01941ef28d8876fca3806982506e381e','01941ef28d81791b853ffd1061ea80bd','01941ef28d827c3098b84572bc8331d7',NULL,'Flere elever til orde','action-plan',1,'01941ef28d837143a8bd49a840703476','2026-11-09 12:20:00',NULL);
INSERT INTO "sheet" VALUES('01941ef28d8b7165b2d147ed50458b62','01941ef28d81791b853ffd1061ea80bd','01941ef28d827c3098b84572bc8331d7',NULL,'Når elever går i stå og venter','account',1,'01941ef28d837143a8bd49a840703476','2026-11-27 12:20:00',NULL);
CREATE TABLE "slot" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "school_id" TEXT NOT NULL, "round_id" TEXT NOT NULL, "group_id" TEXT NOT NULL, "teacher_id" TEXT NOT NULL, "starts_at" DATETIME NOT NULL, "minutes" INTEGER NOT NULL, "room" VARCHAR(255) NOT NULL, "seats" INTEGER NOT NULL, "cancelled_at" DATETIME, "made_by_id" TEXT NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"), FOREIGN KEY ("school_id") REFERENCES "school" ("id"), FOREIGN KEY ("round_id") REFERENCES "round" ("id"), FOREIGN KEY ("group_id") REFERENCES "school_group" ("id"), FOREIGN KEY ("teacher_id") REFERENCES "person" ("id"), FOREIGN KEY ("made_by_id") REFERENCES "person" ("id"));
INSERT INTO "slot" VALUES('01941ef28d81792b9092830fb335853e','01941ef28d81791b853ffd1061ea80bd','01941ef28d827c3098b84572bc8331d7','01941ef28e8371408d6652e845506b5e','01941ef28d8678849aa6187179c5509e','01941ef28d87720c82c0d6c62d4b2e3c','2026-12-11 12:30:00',20,'lokale 9',1,NULL,'01941ef28d87720c82c0d6c62d4b2e3c');
INSERT INTO "slot" VALUES('01941ef28d837e13a37bbf26a9ac3eed','01941ef28d81791b853ffd1061ea80bd','01941ef28d827c3098b84572bc8331d7','01941ef28e8371408d6652e845506b5e','01941ef28d8678849aa6187179c5509e','01941ef28d87720c82c0d6c62d4b2e3c','2026-12-11 12:55:00',20,'lokale 9',1,NULL,'01941ef28d87720c82c0d6c62d4b2e3c');
INSERT INTO "slot" VALUES('01941ef28d857df7a42a52c93a6be673','01941ef28d81791b853ffd1061ea80bd','01941ef28d827c3098b84572bc8331d7','01941ef28e8371408d6652e845506b5e','01941ef28d8678849aa6187179c5509e','01941ef28d87720c82c0d6c62d4b2e3c','2026-12-11 13:20:00',20,'lokale 9',1,NULL,'01941ef28d87720c82c0d6c62d4b2e3c');
INSERT INTO "slot" VALUES('01941ef28d867536917119e5638d0833','01941ef28d81791b853ffd1061ea80bd','01941ef28d827c3098b84572bc8331d7','01941ef28e8371408d6652e845506b5e','01941ef28d8678849aa6187179c5509e','01941ef28d87720c82c0d6c62d4b2e3c','2026-12-11 13:45:00',20,'lokale 9',1,NULL,'01941ef28d87720c82c0d6c62d4b2e3c');
INSERT INTO "slot" VALUES('01941ef28d877b58bb9fba6377cd0d13','01941ef28d81791b853ffd1061ea80bd','01941ef28d827c3098b84572bc8331d7','01941ef28e8371408d6652e845506b5e','01941ef28d8678849aa6187179c5509e','01941ef28d87720c82c0d6c62d4b2e3c','2026-12-11 14:10:00',20,'lokale 9',1,NULL,'01941ef28d87720c82c0d6c62d4b2e3c');
INSERT INTO "slot" VALUES('01941ef28d897dcaa866dce6c6429f5a','01941ef28d81791b853ffd1061ea80bd','01941ef28d827c3098b84572bc8331d7','01941ef28e8371408d6652e845506b5e','01941ef28d8678849aa6187179c5509e','01941ef28d87720c82c0d6c62d4b2e3c','2026-12-11 14:35:00',20,'lokale 9',1,NULL,'01941ef28d87720c82c0d6c62d4b2e3c');
INSERT INTO "slot" VALUES('01941ef28d8b7770bd445e2f662f93c8','01941ef28d81791b853ffd1061ea80bd','01941ef28d827c3098b84572bc8331d7','01941ef28e8371408d6652e845506b5e','01941ef28d8678849aa6187179c5509e','01941ef28d87720c82c0d6c62d4b2e3c','2026-12-11 15:00:00',20,'lokale 9',1,NULL,'01941ef28d87720c82c0d6c62d4b2e3c');
INSERT INTO "slot" VALUES('01941ef28d8d714ba75cf93572e35f46','01941ef28d81791b853ffd1061ea80bd','01941ef28d827c3098b84572bc8331d7','01941ef28e8371408d6652e845506b5e','01941ef28d8678849aa6187179c5509e','01941ef28d87720c82c0d6c62d4b2e3c','2026-12-11 15:25:00',20,'lokale 9',1,NULL,'01941ef28d87720c82c0d6c62d4b2e3c');
INSERT INTO "slot" VALUES('01941ef28d8e759b83d456afec79aa7b','01941ef28d81791b853ffd1061ea80bd','01941ef28d827c3098b84572bc8331d7','01941ef28e8371408d6652e845506b5e','01941ef28d8678849aa6187179c5509e','01941ef28d87720c82c0d6c62d4b2e3c','2026-12-11 15:50:00',20,'lokale 9',1,NULL,'01941ef28d87720c82c0d6c62d4b2e3c');
INSERT INTO "slot" VALUES('01941ef28d907b08a1ff13d1af8f4d3f','01941ef28d81791b853ffd1061ea80bd','01941ef28d827c3098b84572bc8331d7','01941ef28e8371408d6652e845506b5e','01941ef28d8678849aa6187179c5509e','01941ef28d87720c82c0d6c62d4b2e3c','2026-12-14 12:30:00',20,'lokale 9',1,NULL,'01941ef28d87720c82c0d6c62d4b2e3c');
INSERT INTO "slot" VALUES('01941ef28d917222ab258f4be244aea0','01941ef28d81791b853ffd1061ea80bd','01941ef28d827c3098b84572bc8331d7','01941ef28e8371408d6652e845506b5e','01941ef28d8678849aa6187179c5509e','01941ef28d87720c82c0d6c62d4b2e3c','2026-12-14 12:55:00',20,'lokale 9',1,NULL,'01941ef28d87720c82c0d6c62d4b2e3c');
INSERT INTO "slot" VALUES('01941ef28d817d50aadcf1ee7593d4b3','01941ef28d81791b853ffd1061ea80bd','01941ef28d827c3098b84572bc8331d7','01941ef28e8371408d6652e845506b5e','01941ef28d917879818e68ee2569c01c','01941ef28d9278038e46153f42b342f5','2026-12-11 09:10:00',45,'lokale 14',4,NULL,'01941ef28d9278038e46153f42b342f5');
INSERT INTO "slot" VALUES('01941ef28d81703ea2c0b44ac8c7f99b','01941ef28d81791b853ffd1061ea80bd','01941ef28d827c3098b84572bc8331d7','01941ef28e8371408d6652e845506b5e','01941ef28d917879818e68ee2569c01c','01941ef28d9278038e46153f42b342f5','2026-12-11 12:30:00',20,'lokale 14',1,NULL,'01941ef28d9278038e46153f42b342f5');
INSERT INTO "slot" VALUES('01941ef28d83714584c358719c442ebb','01941ef28d81791b853ffd1061ea80bd','01941ef28d827c3098b84572bc8331d7','01941ef28e8371408d6652e845506b5e','01941ef28d917879818e68ee2569c01c','01941ef28d9278038e46153f42b342f5','2026-12-11 12:55:00',20,'lokale 14',1,NULL,'01941ef28d9278038e46153f42b342f5');
INSERT INTO "slot" VALUES('01941ef28d84799b8e3577c4612813f3','01941ef28d81791b853ffd1061ea80bd','01941ef28d827c3098b84572bc8331d7','01941ef28e8371408d6652e845506b5e','01941ef28d917879818e68ee2569c01c','01941ef28d9278038e46153f42b342f5','2026-12-11 13:20:00',20,'lokale 14',1,NULL,'01941ef28d9278038e46153f42b342f5');
INSERT INTO "slot" VALUES('01941ef28d8179428ea04b5cab0d96d6','01941ef28d81791b853ffd1061ea80bd','01941ef28d827c3098b84572bc8331d7','01941ef28e8371408d6652e845506b5e','01941ef28d9a78409509a3c86ba2fbbb','01941ef28d9b7eeb8c0972d219023332','2026-12-11 12:30:00',20,'lokale 21',1,NULL,'01941ef28d9b7eeb8c0972d219023332');
INSERT INTO "slot" VALUES('01941ef28d837b43800d3e34f2426cf1','01941ef28d81791b853ffd1061ea80bd','01941ef28d827c3098b84572bc8331d7','01941ef28e8371408d6652e845506b5e','01941ef28d9a78409509a3c86ba2fbbb','01941ef28d9b7eeb8c0972d219023332','2026-12-11 12:55:00',20,'lokale 21',1,NULL,'01941ef28d9b7eeb8c0972d219023332');
INSERT INTO "slot" VALUES('01941ef28d857f61b1da1918056800cc','01941ef28d81791b853ffd1061ea80bd','01941ef28d827c3098b84572bc8331d7','01941ef28e8371408d6652e845506b5e','01941ef28d9a78409509a3c86ba2fbbb','01941ef28d9b7eeb8c0972d219023332','2026-12-11 13:20:00',20,'lokale 21',1,NULL,'01941ef28d9b7eeb8c0972d219023332');
INSERT INTO "slot" VALUES('01941ef28d87735cb6a78180b4890ed8','01941ef28d81791b853ffd1061ea80bd','01941ef28d827c3098b84572bc8331d7','01941ef28e8371408d6652e845506b5e','01941ef28d9a78409509a3c86ba2fbbb','01941ef28d9b7eeb8c0972d219023332','2026-12-11 13:45:00',20,'lokale 21',1,NULL,'01941ef28d9b7eeb8c0972d219023332');
INSERT INTO "slot" VALUES('01941ef28d887a12b1b329268c8a5790','01941ef28d81791b853ffd1061ea80bd','01941ef28d827c3098b84572bc8331d7','01941ef28e8371408d6652e845506b5e','01941ef28d9a78409509a3c86ba2fbbb','01941ef28d9b7eeb8c0972d219023332','2026-12-11 14:10:00',20,'lokale 21',1,NULL,'01941ef28d9b7eeb8c0972d219023332');
INSERT INTO "slot" VALUES('01941ef28d8970e78a4745bd2bc780fc','01941ef28d81791b853ffd1061ea80bd','01941ef28d827c3098b84572bc8331d7','01941ef28e8371408d6652e845506b5e','01941ef28d9a78409509a3c86ba2fbbb','01941ef28d9b7eeb8c0972d219023332','2026-12-11 14:35:00',20,'lokale 21',1,NULL,'01941ef28d9b7eeb8c0972d219023332');
CREATE TABLE "subject_judgement" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "round_id" TEXT NOT NULL, "student_id" TEXT NOT NULL, "subject" VARCHAR(255) NOT NULL, "group_id" TEXT, "writer_id" TEXT NOT NULL, "judgement" TEXT NOT NULL, "goal" TEXT NOT NULL, "revision" INTEGER NOT NULL, "saved_at" DATETIME NOT NULL, "given_at" DATETIME, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"), FOREIGN KEY ("round_id") REFERENCES "round" ("id"), FOREIGN KEY ("student_id") REFERENCES "person" ("id"), FOREIGN KEY ("group_id") REFERENCES "school_group" ("id"), FOREIGN KEY ("writer_id") REFERENCES "person" ("id"));
INSERT INTO "subject_judgement" VALUES('01941ef28d8178c6999be13a6edd63ba','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','01941ef28d887af29bd3511e3dffb7b2','matematik','01941ef28d8678849aa6187179c5509e','01941ef28d87720c82c0d6c62d4b2e3c','Du går i gang med det samme og bliver ved, også når noget driller. Du er begyndt at vise dine mellemregninger, og det hjælper dig selv, når du skal se efter.','Jeg forklarer én opgave om ugen højt for en anden.',1,'2026-11-20 08:07:00',NULL);
INSERT INTO "subject_judgement" VALUES('01941ef28d8273c6b68d1ad73e291ba6','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','01941ef28d897ca7b366be87743aa196','matematik','01941ef28d8678849aa6187179c5509e','01941ef28d87720c82c0d6c62d4b2e3c','Du kan det grundlæggende sikkert og er klar til de svære opgaver. Vælg dem selv, når du er færdig med dine egne.','Jeg vælger en svær opgave hver fredag.',1,'2026-11-20 08:26:00',NULL);
INSERT INTO "subject_judgement" VALUES('01941ef28d837d4ba8560d0837a52ce0','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','01941ef28d8a7e3ab69ecfefae331401','matematik','01941ef28d8678849aa6187179c5509e','01941ef28d87720c82c0d6c62d4b2e3c','Du er grundig, og du retter dine egne fejl. Du har lært at læse opgaven to gange, før du begynder.','',1,'2026-11-23 08:48:00','2026-11-23 08:58:00');
INSERT INTO "subject_judgement" VALUES('01941ef28d847688a44efc2023e6ee68','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','01941ef28d8b72c1b34a85ca7b3dea22','matematik','01941ef28d8678849aa6187179c5509e','01941ef28d87720c82c0d6c62d4b2e3c','Du kan det grundlæggende sikkert og er klar til de svære opgaver. Vælg dem selv, når du er færdig med dine egne.','',1,'2026-11-20 09:47:00','2026-11-20 09:57:00');
INSERT INTO "subject_judgement" VALUES('01941ef28d85775bbe13fe83ccd0d900','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','01941ef28d8d7dc7b8b6ba42936a3c11','matematik','01941ef28d8678849aa6187179c5509e','01941ef28d87720c82c0d6c62d4b2e3c','Du lytter til de andre og bygger videre på det, de siger. Du kan mere, end du siger i timen, og det må vi gerne høre noget af.','',1,'2026-11-27 07:27:00',NULL);
INSERT INTO "subject_judgement" VALUES('01941ef28d8675a3b8f1a6047944637e','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','01941ef28d8a7e3ab69ecfefae331401','matematik','01941ef28d8678849aa6187179c5509e','01941ef28d9278038e46153f42b342f5','Du lytter til de andre og bygger videre på det, de siger. Du kan mere, end du siger i timen, og det må vi gerne høre noget af.','',1,'2026-11-27 12:48:00','2026-11-27 12:58:00');
INSERT INTO "subject_judgement" VALUES('01941ef28d8779018d1919e9753fceea','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','01941ef28d8e7438b95a3f75b3907428','matematik','01941ef28d8678849aa6187179c5509e','01941ef28d9278038e46153f42b342f5','Du lytter til de andre og bygger videre på det, de siger. Du kan mere, end du siger i timen, og det må vi gerne høre noget af.','',1,'2026-11-25 10:38:00',NULL);
INSERT INTO "subject_judgement" VALUES('01941ef28d887ee4be550e4f4892290f','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','01941ef28d8f71838942155ff28b9060','matematik','01941ef28d8678849aa6187179c5509e','01941ef28d9278038e46153f42b342f5','Du kan det grundlæggende sikkert og er klar til de svære opgaver. Vælg dem selv, når du er færdig med dine egne.','Jeg vælger en svær opgave hver fredag.',1,'2026-11-27 11:47:00','2026-11-27 11:57:00');
INSERT INTO "subject_judgement" VALUES('01941ef28d897a23a09baeb06b5ba787','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','01941ef28d90702faa6907ba21252de7','matematik','01941ef28d8678849aa6187179c5509e','01941ef28d9278038e46153f42b342f5','Du samarbejder godt og husker de andre på, hvad I er i gang med. Du er blevet bedre til at bruge det, du får at vide.','',1,'2026-11-23 09:47:00',NULL);
INSERT INTO "subject_judgement" VALUES('01941ef28d8a73fdb0b68f238e078e16','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','01941ef28d887af29bd3511e3dffb7b2','natur og teknologi','01941ef28d8678849aa6187179c5509e','01941ef28d9b7eeb8c0972d219023332','Du kan det grundlæggende sikkert og er klar til de svære opgaver. Vælg dem selv, når du er færdig med dine egne.','Jeg vælger en svær opgave hver fredag.',1,'2026-11-20 08:08:00','2026-11-20 08:18:00');
INSERT INTO "subject_judgement" VALUES('01941ef28d8b76adbc3bff6e541e9ab6','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','01941ef28d8b72c1b34a85ca7b3dea22','natur og teknologi','01941ef28d8678849aa6187179c5509e','01941ef28d9b7eeb8c0972d219023332','Du går i gang med det samme og bliver ved, også når noget driller. Du er begyndt at vise dine mellemregninger, og det hjælper dig selv, når du skal se efter.','Jeg forklarer én opgave om ugen højt for en anden.',1,'2026-11-27 12:35:00','2026-11-27 12:45:00');
INSERT INTO "subject_judgement" VALUES('01941ef28d8c7a3aa53daa1ac4f80154','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','01941ef28d8c7869b5b699b8ac43c59b','natur og teknologi','01941ef28d8678849aa6187179c5509e','01941ef28d9b7eeb8c0972d219023332','Du kan det grundlæggende sikkert og er klar til de svære opgaver. Vælg dem selv, når du er færdig med dine egne.','Jeg vælger en svær opgave hver fredag.',1,'2026-11-23 07:31:00','2026-11-23 07:41:00');
INSERT INTO "subject_judgement" VALUES('01941ef28d8d755c8a230fc0e2b621ee','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','01941ef28d8d7dc7b8b6ba42936a3c11','natur og teknologi','01941ef28d8678849aa6187179c5509e','01941ef28d9b7eeb8c0972d219023332','Du er grundig, og du retter dine egne fejl. Du har lært at læse opgaven to gange, før du begynder.','',1,'2026-11-23 07:17:00',NULL);
INSERT INTO "subject_judgement" VALUES('01941ef28d8e719c83ae9dc507c6e406','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','01941ef28d8e7438b95a3f75b3907428','natur og teknologi','01941ef28d8678849aa6187179c5509e','01941ef28d9b7eeb8c0972d219023332','Du lytter til de andre og bygger videre på det, de siger. Du kan mere, end du siger i timen, og det må vi gerne høre noget af.','Jeg siger noget i hver time, også når jeg ikke er helt sikker.',1,'2026-11-27 07:54:00','2026-11-27 08:04:00');
INSERT INTO "subject_judgement" VALUES('01941ef28d8f723a9c171e23b97fa8cf','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','01941ef28d90702faa6907ba21252de7','natur og teknologi','01941ef28d8678849aa6187179c5509e','01941ef28d9b7eeb8c0972d219023332','Du stiller spørgsmål, som hele klassen får noget ud af. I dine tekster kan man høre din egen stemme. Det næste er at dele dem i afsnit.','Jeg deler min tekst i afsnit, før jeg viser den til nogen.',1,'2026-11-25 07:17:00','2026-11-25 07:27:00');
INSERT INTO "subject_judgement" VALUES('01941ef28d817933b2849abc40988180','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','01941ef28d9371ebb5ab12e6d3afdc2c','matematik','01941ef28d917879818e68ee2569c01c','01941ef28d9278038e46153f42b342f5','Du stiller spørgsmål, som hele klassen får noget ud af. I dine tekster kan man høre din egen stemme. Det næste er at dele dem i afsnit.','Jeg deler min tekst i afsnit, før jeg viser den til nogen.',1,'2026-11-24 08:16:00','2026-11-24 08:26:00');
INSERT INTO "subject_judgement" VALUES('01941ef28d827da087e9494e164a4166','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','01941ef28d9479a08b4449b8c8c71dac','matematik','01941ef28d917879818e68ee2569c01c','01941ef28d9278038e46153f42b342f5','Du lytter til de andre og bygger videre på det, de siger. Du kan mere, end du siger i timen, og det må vi gerne høre noget af.','Jeg siger noget i hver time, også når jeg ikke er helt sikker.',1,'2026-11-20 11:58:00','2026-11-20 12:08:00');
INSERT INTO "subject_judgement" VALUES('01941ef28d837465b76bbb6b5377f2c1','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','01941ef28d957f5f804901e297302d92','matematik','01941ef28d917879818e68ee2569c01c','01941ef28d9278038e46153f42b342f5','Du er grundig, og du retter dine egne fejl. Du har lært at læse opgaven to gange, før du begynder.','',1,'2026-11-26 08:54:00',NULL);
INSERT INTO "subject_judgement" VALUES('01941ef28d84750b998e41319362b175','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','01941ef28d967534b36558f0748e3574','matematik','01941ef28d917879818e68ee2569c01c','01941ef28d9278038e46153f42b342f5','Du samarbejder godt og husker de andre på, hvad I er i gang med. Du er blevet bedre til at bruge det, du får at vide.','',1,'2026-11-20 10:31:00','2026-11-20 10:41:00');
INSERT INTO "subject_judgement" VALUES('01941ef28d85784fad18df935099febd','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','01941ef28d9878b6a1b647a5efc858a8','matematik','01941ef28d917879818e68ee2569c01c','01941ef28d9278038e46153f42b342f5','Du lytter til de andre og bygger videre på det, de siger. Du kan mere, end du siger i timen, og det må vi gerne høre noget af.','Jeg siger noget i hver time, også når jeg ikke er helt sikker.',1,'2026-11-27 12:29:00','2026-11-27 12:39:00');
INSERT INTO "subject_judgement" VALUES('01941ef28d8672d496a42823ae6dc964','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','01941ef28d9371ebb5ab12e6d3afdc2c','matematik','01941ef28d917879818e68ee2569c01c','01941ef28d87720c82c0d6c62d4b2e3c','Du samarbejder godt og husker de andre på, hvad I er i gang med. Du er blevet bedre til at bruge det, du får at vide.','',1,'2026-11-23 12:57:00','2026-11-23 13:07:00');
INSERT INTO "subject_judgement" VALUES('01941ef28d877fca9be3692611fa3dc7','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','01941ef28d9479a08b4449b8c8c71dac','matematik','01941ef28d917879818e68ee2569c01c','01941ef28d87720c82c0d6c62d4b2e3c','Du stiller spørgsmål, som hele klassen får noget ud af. I dine tekster kan man høre din egen stemme. Det næste er at dele dem i afsnit.','Jeg deler min tekst i afsnit, før jeg viser den til nogen.',1,'2026-11-25 11:48:00',NULL);
INSERT INTO "subject_judgement" VALUES('01941ef28d887738bc4812ef28c47b17','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','01941ef28d997d7ba917ee28520a4d99','matematik','01941ef28d917879818e68ee2569c01c','01941ef28d87720c82c0d6c62d4b2e3c','Du går i gang med det samme og bliver ved, også når noget driller. Du er begyndt at vise dine mellemregninger, og det hjælper dig selv, når du skal se efter.','',1,'2026-11-26 12:19:00',NULL);
INSERT INTO "subject_judgement" VALUES('01941ef28d8171539c862d0d6b3f041e','01941ef28d81791b853ffd1061ea80bd','01941ef28e8371408d6652e845506b5e','01941ef28d9d7e54a5a70ee88175053e','natur og teknologi','01941ef28d9a78409509a3c86ba2fbbb','01941ef28d9b7eeb8c0972d219023332','Du går i gang med det samme og bliver ved, også når noget driller. Du er begyndt at vise dine mellemregninger, og det hjælper dig selv, når du skal se efter.','Jeg forklarer én opgave om ugen højt for en anden.',1,'2026-11-20 12:29:00','2026-11-20 12:39:00');
CREATE TABLE "visit" ("id" TEXT NOT NULL PRIMARY KEY, "owner_id" TEXT NOT NULL, "school_id" TEXT NOT NULL, "observer_id" TEXT NOT NULL, "teacher_id" TEXT NOT NULL, "group_id" TEXT NOT NULL, "lesson" VARCHAR(255) NOT NULL, "held_on" DATE NOT NULL, "name" VARCHAR(255) NOT NULL, "version" INTEGER NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "owner" ("id"), FOREIGN KEY ("school_id") REFERENCES "school" ("id"), FOREIGN KEY ("observer_id") REFERENCES "person" ("id"), FOREIGN KEY ("teacher_id") REFERENCES "person" ("id"), FOREIGN KEY ("group_id") REFERENCES "school_group" ("id"));
INSERT INTO "visit" VALUES('01941ef28d9371ff90a32f9e812c1cd0','01941ef28d81791b853ffd1061ea80bd','01941ef28d827c3098b84572bc8331d7','01941ef28d847fc58f8b6aefdcc2556f','01941ef28d87720c82c0d6c62d4b2e3c','01941ef28d917879818e68ee2569c01c','Matematik, 5. lektion','2026-02-03','visit',2);
INSERT INTO "visit" VALUES('01941ef28d967226abbfe174e5f0fd67','01941ef28d81791b853ffd1061ea80bd','01941ef28d827c3098b84572bc8331d7','01941ef28d847fc58f8b6aefdcc2556f','01941ef28d87720c82c0d6c62d4b2e3c','01941ef28d8678849aa6187179c5509e','Matematik, 5. lektion','2026-03-10','visit',2);
INSERT INTO "visit" VALUES('01941ef28d997b3b9e7f7860e0c42a06','01941ef28d81791b853ffd1061ea80bd','01941ef28d827c3098b84572bc8331d7','01941ef28d847fc58f8b6aefdcc2556f','01941ef28d87720c82c0d6c62d4b2e3c','01941ef28d8678849aa6187179c5509e','Matematik, 5. lektion','2026-04-14','visit',2);
INSERT INTO "visit" VALUES('01941ef28d9c799dbce96893fcf6001d','01941ef28d81791b853ffd1061ea80bd','01941ef28d827c3098b84572bc8331d7','01941ef28d847fc58f8b6aefdcc2556f','01941ef28d9b7eeb8c0972d219023332','01941ef28d9a78409509a3c86ba2fbbb','Natur og teknologi, 4. lektion','2026-05-19','visit',2);
INSERT INTO "visit" VALUES('01941ef28d9f77f190ca7f7ab026532c','01941ef28d81791b853ffd1061ea80bd','01941ef28d827c3098b84572bc8331d7','01941ef28d847fc58f8b6aefdcc2556f','01941ef28d9278038e46153f42b342f5','01941ef28d8678849aa6187179c5509e','Matematik, 2. lektion','2026-06-23','visit',2);
INSERT INTO "visit" VALUES('01941ef28da27e63a96592e4e955df1d','01941ef28d81791b853ffd1061ea80bd','01941ef28d827c3098b84572bc8331d7','01941ef28d847fc58f8b6aefdcc2556f','01941ef28d87720c82c0d6c62d4b2e3c','01941ef28d917879818e68ee2569c01c','Matematik, 3. lektion','2026-06-26','visit',2);
INSERT INTO "visit" VALUES('01941ef28da570d881abdbe07dbf3fa9','01941ef28d81791b853ffd1061ea80bd','01941ef28d827c3098b84572bc8331d7','01941ef28d847fc58f8b6aefdcc2556f','01941ef28d9278038e46153f42b342f5','01941ef28d917879818e68ee2569c01c','Matematik, 1. lektion','2026-09-01','visit',2);
INSERT INTO "visit" VALUES('01941ef28dac7a99893eb4aac2b6a007','01941ef28d81791b853ffd1061ea80bd','01941ef28d827c3098b84572bc8331d7','01941ef28d847fc58f8b6aefdcc2556f','01941ef28d9b7eeb8c0972d219023332','01941ef28d9a78409509a3c86ba2fbbb','Natur og teknologi, 4. lektion','2026-11-27','visit',2);
CREATE UNIQUE INDEX "schema_migration_name" ON "schema_migration" ("name");
CREATE UNIQUE INDEX "agreement_owner_id_conversation_id_place" ON "agreement" ("owner_id", "conversation_id", "place");
CREATE INDEX "failure_account_at" ON "failure" ("account", "at");
CREATE INDEX "reading_owner_id_subject_at" ON "reading" ("owner_id", "subject", "at");
CREATE UNIQUE INDEX "release_owner_id_round_id_group_id_name_version" ON "release" ("owner_id", "round_id", "group_id", "name", "version");
CREATE INDEX "release_owner_id_group_id_round_id" ON "release" ("owner_id", "group_id", "round_id");
CREATE INDEX "visit_owner_id_observer_id_held_on" ON "visit" ("owner_id", "observer_id", "held_on");
CREATE INDEX "visit_owner_id_teacher_id" ON "visit" ("owner_id", "teacher_id");
CREATE UNIQUE INDEX "roundform_owner_id_round_id_name" ON "round_form" ("owner_id", "round_id", "name");
CREATE UNIQUE INDEX "roundgroup_owner_id_round_id_group_id" ON "round_group" ("owner_id", "round_id", "group_id");
CREATE INDEX "roundgroup_owner_id_group_id" ON "round_group" ("owner_id", "group_id");
CREATE UNIQUE INDEX "definition_owner_id_name_version" ON "definition" ("owner_id", "name", "version");
CREATE UNIQUE INDEX "draft_owner_id_name" ON "draft" ("owner_id", "name");
CREATE INDEX "sheet_owner_id_maker_id" ON "sheet" ("owner_id", "maker_id");
CREATE INDEX "sheet_owner_id_school_id" ON "sheet" ("owner_id", "school_id");
CREATE INDEX "anonymousanswer_owner_id_round_id_name" ON "anonymous_answer" ("owner_id", "round_id", "name");
CREATE UNIQUE INDEX "participation_owner_id_round_id_name_person_id_about_id" ON "participation" ("owner_id", "round_id", "name", "person_id", "about_id");
CREATE INDEX "sealedanswer_owner_id_round_id_name" ON "sealed_answer" ("owner_id", "round_id", "name");
CREATE UNIQUE INDEX "school_owner_id_name" ON "school" ("owner_id", "name");
CREATE INDEX "auditentry_owner_id_at" ON "audit_entry" ("owner_id", "at");
CREATE INDEX "auditentry_owner_id_subject" ON "audit_entry" ("owner_id", "subject");
CREATE INDEX "case_owner_id_asked_at" ON "case" ("owner_id", "asked_at");
CREATE INDEX "case_owner_id_person_id" ON "case" ("owner_id", "person_id");
CREATE UNIQUE INDEX "codesheet_owner_id_key" ON "code_sheet" ("owner_id", "key");
CREATE INDEX "codesheet_owner_id_group_id_made_at" ON "code_sheet" ("owner_id", "group_id", "made_at");
CREATE UNIQUE INDEX "letter_owner_id_person_id_kind_day" ON "letter" ("owner_id", "person_id", "kind", "day");
CREATE INDEX "letter_sent_at_next_at" ON "letter" ("sent_at", "next_at");
CREATE UNIQUE INDEX "link_token_hash" ON "link" ("token_hash");
CREATE INDEX "link_owner_id_person_id" ON "link" ("owner_id", "person_id");
CREATE UNIQUE INDEX "retentionreport_owner_id_day" ON "retention_report" ("owner_id", "day");
CREATE INDEX "rosterimport_owner_id_made_at" ON "roster_import" ("owner_id", "made_at");
CREATE INDEX "series_owner_id_school_id_school_year" ON "series" ("owner_id", "school_id", "school_year");
CREATE UNIQUE INDEX "school_owner_id_roster_id" ON "school" ("owner_id", "roster_id");
CREATE UNIQUE INDEX "group_code_hash" ON "school_group" ("code_hash");
CREATE INDEX "group_owner_id_school_id_name" ON "school_group" ("owner_id", "school_id", "name");
CREATE INDEX "group_owner_id_team_id" ON "school_group" ("owner_id", "team_id");
CREATE UNIQUE INDEX "school_group_owner_id_roster_id" ON "school_group" ("owner_id", "roster_id");
CREATE UNIQUE INDEX "person_login_key" ON "person" ("login_key");
CREATE INDEX "person_owner_id_family_name_given_name" ON "person" ("owner_id", "family_name", "given_name");
CREATE UNIQUE INDEX "person_username" ON "person" ("username");
CREATE UNIQUE INDEX "person_owner_id_roster_id" ON "person" ("owner_id", "roster_id");
CREATE INDEX "membership_owner_id_group_id_role" ON "membership" ("owner_id", "group_id", "role");
CREATE INDEX "membership_owner_id_person_id" ON "membership" ("owner_id", "person_id");
CREATE INDEX "membership_owner_id_school_id_role" ON "membership" ("owner_id", "school_id", "role");
CREATE INDEX "guardianship_owner_id_guardian_id" ON "guardianship" ("owner_id", "guardian_id");
CREATE INDEX "guardianship_owner_id_student_id" ON "guardianship" ("owner_id", "student_id");
CREATE INDEX "response_owner_id_round_id_group_id_version" ON "response" ("owner_id", "round_id", "group_id", "version");
CREATE UNIQUE INDEX "response_owner_id_round_id_name_person_id_about_id" ON "response" ("owner_id", "round_id", "name", "person_id", "about_id");
CREATE UNIQUE INDEX "response_owner_id_sheet_id_person_id" ON "response" ("owner_id", "sheet_id", "person_id");
CREATE UNIQUE INDEX "response_owner_id_visit_id_name_person_id" ON "response" ("owner_id", "visit_id", "name", "person_id");
CREATE INDEX "slot_owner_id_teacher_id_starts_at" ON "slot" ("owner_id", "teacher_id", "starts_at");
CREATE INDEX "slot_owner_id_round_id_starts_at" ON "slot" ("owner_id", "round_id", "starts_at");
CREATE UNIQUE INDEX "booking_owner_id_round_id_student_id_party_id_teacher_id" ON "booking" ("owner_id", "round_id", "student_id", "party_id", "teacher_id");
CREATE UNIQUE INDEX "booking_owner_id_slot_id_seat" ON "booking" ("owner_id", "slot_id", "seat");
CREATE INDEX "booking_owner_id_party_id" ON "booking" ("owner_id", "party_id");
CREATE INDEX "booking_owner_id_student_id" ON "booking" ("owner_id", "student_id");
CREATE UNIQUE INDEX "bundle_owner_id_asked_by_id_key" ON "bundle" ("owner_id", "asked_by_id", "key");
CREATE UNIQUE INDEX "card_owner_id_student_id_round_id_source" ON "card" ("owner_id", "student_id", "round_id", "source");
CREATE UNIQUE INDEX "checkin_owner_id_goal_id_week" ON "check_in" ("owner_id", "goal_id", "week");
CREATE INDEX "checkin_owner_id_student_id_week" ON "check_in" ("owner_id", "student_id", "week");
CREATE INDEX "evidence_owner_id_student_id" ON "evidence" ("owner_id", "student_id");
CREATE INDEX "evidence_owner_id_goal_id" ON "evidence" ("owner_id", "goal_id");
CREATE UNIQUE INDEX "feed_token_hash" ON "feed" ("token_hash");
CREATE UNIQUE INDEX "feed_owner_id_person_id" ON "feed" ("owner_id", "person_id");
CREATE UNIQUE INDEX "minutes_owner_id_conversation_id_name" ON "minutes" ("owner_id", "conversation_id", "name");
CREATE UNIQUE INDEX "note_owner_id_student_id_round_id_writer_id" ON "note" ("owner_id", "student_id", "round_id", "writer_id");
CREATE UNIQUE INDEX "outcome_owner_id_round_id_group_id_part" ON "outcome" ("owner_id", "round_id", "group_id", "part");
CREATE UNIQUE INDEX "plantask_owner_id_sheet_id_place" ON "plan_task" ("owner_id", "sheet_id", "place");
CREATE INDEX "proposal_owner_id_student_id_round_id" ON "proposal" ("owner_id", "student_id", "round_id");
CREATE UNIQUE INDEX "subjectjudgement_owner_id_student_id_round_id_subject_writer_id" ON "subject_judgement" ("owner_id", "student_id", "round_id", "subject", "writer_id");
CREATE INDEX "subjectjudgement_owner_id_round_id" ON "subject_judgement" ("owner_id", "round_id");
CREATE INDEX "round_owner_id_school_id_opens_on" ON "round" ("owner_id", "school_id", "opens_on");
CREATE INDEX "conversation_owner_id_round_id" ON "conversation" ("owner_id", "round_id");
CREATE UNIQUE INDEX "conversation_owner_id_student_id_round_id" ON "conversation" ("owner_id", "student_id", "round_id");
CREATE UNIQUE INDEX "goal_owner_id_conversation_id_place" ON "goal" ("owner_id", "conversation_id", "place");
CREATE INDEX "response_owner_id_about_id_round_id" ON "response" ("owner_id", "about_id", "round_id");
CREATE INDEX "response_owner_id_person_id" ON "response" ("owner_id", "person_id");
CREATE INDEX "participation_owner_id_person_id" ON "participation" ("owner_id", "person_id");
COMMIT;
