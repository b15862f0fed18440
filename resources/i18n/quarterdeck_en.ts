<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>app</name>
    <message numerus="yes">
        <source>%1 of %n answers checked</source>
        <translation>
            <numerusform>%1 of %n answer checked</numerusform>
            <numerusform>%1 of %n answers checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assumptions are left to check.</source>
        <translation>
            <numerusform>%n assumption is left to check.</numerusform>
            <numerusform>%n assumptions are left to check.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: no post for %n days</source>
        <translation>
            <numerusform>%1: no post for %n day</numerusform>
            <numerusform>%1: no post for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This fills the silence of %n days on %1.</source>
        <translation>
            <numerusform>This fills the silence of %n day on %1.</numerusform>
            <numerusform>This fills the silence of %n days on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows accepted</source>
        <translation>
            <numerusform>%n row accepted</numerusform>
            <numerusform>%n rows accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n rejected</numerusform>
            <numerusform>%n rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goals</source>
        <translation>
            <numerusform>%n goal</numerusform>
            <numerusform>%n goals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n business objectives</source>
        <translation>
            <numerusform>%n business objective</numerusform>
            <numerusform>%n business objectives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The process is written down in %n steps.</source>
        <translation>
            <numerusform>The process is written down in %n step.</numerusform>
            <numerusform>The process is written down in %n steps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted this quarter: %n mentions.</source>
        <translation>
            <numerusform>Noted this quarter: %n mention.</numerusform>
            <numerusform>Noted this quarter: %n mentions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries differ</source>
        <translation>
            <numerusform>%n entry differs</numerusform>
            <numerusform>%n entries differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are only in the open plan</source>
        <translation>
            <numerusform>%n is only in the open plan</numerusform>
            <numerusform>%n are only in the open plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are only in the copy</source>
        <translation>
            <numerusform>%n is only in the copy</numerusform>
            <numerusform>%n are only in the copy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries and numbers were saved in “%1”.</source>
        <translation>
            <numerusform>%n entry or number was saved in “%1”.</numerusform>
            <numerusform>%n entries and numbers were saved in “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same text stands in %n other posts. Say it anew: people notice what nobody wrote for them.</source>
        <translation>
            <numerusform>The same text stands in %n other post. Say it anew: people notice what nobody wrote for them.</numerusform>
            <numerusform>The same text stands in %n other posts. Say it anew: people notice what nobody wrote for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Last day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days before</source>
        <translation>
            <numerusform>The day before</numerusform>
            <numerusform>%n days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dates are new.</source>
        <translation>
            <numerusform>%n date is new.</numerusform>
            <numerusform>%n dates are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dates change.</source>
        <translation>
            <numerusform>%n date changes.</numerusform>
            <numerusform>%n dates change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dates stay as they are.</source>
        <translation>
            <numerusform>%n date stays as it is.</numerusform>
            <numerusform>%n dates stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events are not taken.</source>
        <translation>
            <numerusform>%n event is not taken.</numerusform>
            <numerusform>%n events are not taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days without a post</source>
        <translation>
            <numerusform>%n day without a post</numerusform>
            <numerusform>%n days without a post</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts.</source>
        <translation>
            <numerusform>%n post.</numerusform>
            <numerusform>%n posts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silences longer than planned.</source>
        <translation>
            <numerusform>%n silence longer than planned.</numerusform>
            <numerusform>%n silences longer than planned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks with too much promotion.</source>
        <translation>
            <numerusform>%n week with too much promotion.</numerusform>
            <numerusform>%n weeks with too much promotion.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks with more work than time.</source>
        <translation>
            <numerusform>%n week with more work than time.</numerusform>
            <numerusform>%n weeks with more work than time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more lines.</source>
        <translation>
            <numerusform>And %n more line.</numerusform>
            <numerusform>And %n more lines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept in %1 of %n periods of %2 weeks, %3: the periods with a post ÷ those of the quarter that are over.</source>
        <translation>
            <numerusform>Kept in %1 of %n period of %2 weeks, %3: the periods with a post ÷ those of the quarter that are over.</numerusform>
            <numerusform>Kept in %1 of %n periods of %2 weeks, %3: the periods with a post ÷ those of the quarter that are over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept in %1 of %n weeks, %2: the weeks with at least as many posts ÷ those of the quarter that are over.</source>
        <translation>
            <numerusform>Kept in %1 of %n week, %2: the weeks with at least as many posts ÷ those of the quarter that are over.</numerusform>
            <numerusform>Kept in %1 of %n weeks, %2: the weeks with at least as many posts ÷ those of the quarter that are over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n published posts stay where they are.</source>
        <translation>
            <numerusform>%n published post stays where it is.</numerusform>
            <numerusform>%n published posts stay where they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them come again; the others of their repetition stay.</source>
        <translation>
            <numerusform>%n of them comes again; the others of its repetition stay.</numerusform>
            <numerusform>%n of them come again; the others of their repetition stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them leave the quarter.</source>
        <translation>
            <numerusform>%n of them leaves the quarter.</numerusform>
            <numerusform>%n of them leave the quarter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them left the quarter.</source>
        <translation>
            <numerusform>%n of them left the quarter.</numerusform>
            <numerusform>%n of them left the quarter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have no text yet.</source>
        <translation>
            <numerusform>%n of them has no text yet.</numerusform>
            <numerusform>%n of them have no text yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts will wait at the top of the ideas, each knowing its day.</source>
        <translation>
            <numerusform>%n post will wait at the top of the ideas, knowing its day.</numerusform>
            <numerusform>%n posts will wait at the top of the ideas, each knowing its day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts that are published already stay where they are.</source>
        <translation>
            <numerusform>%n post that is published already stays where it is.</numerusform>
            <numerusform>%n posts that are published already stay where they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting since the pause: %n posts</source>
        <translation>
            <numerusform>Waiting since the pause: %n post</numerusform>
            <numerusform>Waiting since the pause: %n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too few posts on %1: %n with an hour and reactions, and below %2 they would show chance.</source>
        <translation>
            <numerusform>Too few posts on %1: %n with an hour and reactions, and below %2 they would show chance.</numerusform>
            <numerusform>Too few posts on %1: %n with an hour and reactions, and below %2 they would show chance.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %n posts in the files you imported, with the hours as these write them.</source>
        <translation>
            <numerusform>From %n post in the files you imported, with the hour as these write it.</numerusform>
            <numerusform>From %n posts in the files you imported, with the hours as these write them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2: %3, %n posts</source>
        <comment>weekday, hour, figure</comment>
        <translation>
            <numerusform>%1 %2: %3, %n post</numerusform>
            <numerusform>%1 %2: %3, %n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goals of the quarter serve it.</source>
        <translation>
            <numerusform>%n goal of the quarter serves it.</numerusform>
            <numerusform>%n goals of the quarter serve it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts move.</source>
        <translation>
            <numerusform>%n post moves.</numerusform>
            <numerusform>%n posts move.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n posts.</source>
        <translation>
            <numerusform>Moved %n post.</numerusform>
            <numerusform>Moved %n posts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %n posts.</source>
        <translation>
            <numerusform>Added %n post.</numerusform>
            <numerusform>Added %n posts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n posts</source>
        <translation>
            <numerusform>Imported one post</numerusform>
            <numerusform>Imported %n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The page will hold %n posts.</source>
        <translation>
            <numerusform>The page will hold %n post.</numerusform>
            <numerusform>The page will hold %n posts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are paid in another currency and not in this sum.</source>
        <translation>
            <numerusform>%n is paid in another currency and not in this sum.</numerusform>
            <numerusform>%n are paid in another currency and not in this sum.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core</name>
    <message numerus="yes">
        <source>Move %n posts</source>
        <translation>
            <numerusform>Move %n post</numerusform>
            <numerusform>Move %n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n posts</source>
        <translation>
            <numerusform>Delete %n post</numerusform>
            <numerusform>Delete %n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n posts</source>
        <translation>
            <numerusform>Change %n post</numerusform>
            <numerusform>Change %n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n posts</source>
        <translation>
            <numerusform>Add %n post</numerusform>
            <numerusform>Add %n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspend %n posts</source>
        <translation>
            <numerusform>Suspend %n post</numerusform>
            <numerusform>Suspend %n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n goals</source>
        <translation>
            <numerusform>Delete %n goal</numerusform>
            <numerusform>Delete %n goals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends on %1, in %n days.</source>
        <translation>
            <numerusform>Ends on %1, in %n day.</numerusform>
            <numerusform>Ends on %1, in %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews on the way.</source>
        <translation>
            <numerusform>%n review on the way.</numerusform>
            <numerusform>%n reviews on the way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n days of figures it is too early to judge.</source>
        <translation>
            <numerusform>With %n day of figures it is too early to judge.</numerusform>
            <numerusform>With %n days of figures it is too early to judge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ahead</source>
        <translation>
            <numerusform>%n day ahead</numerusform>
            <numerusform>%n days ahead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>too early: %n days of data</source>
        <translation>
            <numerusform>too early: %n day of data</numerusform>
            <numerusform>too early: %n days of data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days without figures are left out.</source>
        <translation>
            <numerusform>%n day without figures is left out.</numerusform>
            <numerusform>%n days without figures are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 percentage points</source>
        <comment>a distance</comment>
        <translation>
            <numerusform>%1 percentage point</numerusform>
            <numerusform>%1 percentage points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It needs %1 a week; the %n days measured so far come to %2 a week.</source>
        <translation>
            <numerusform>It needs %1 a week; the one day measured so far comes to %2 a week.</numerusform>
            <numerusform>It needs %1 a week; the %n days measured so far come to %2 a week.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personas</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interviews</source>
        <translation>
            <numerusform>%n interview</numerusform>
            <numerusform>%n interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n observations</source>
        <translation>
            <numerusform>%n observation</numerusform>
            <numerusform>%n observations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n audience figures</source>
        <translation>
            <numerusform>%n audience figure</numerusform>
            <numerusform>%n audience figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channels</source>
        <translation>
            <numerusform>%n channel</numerusform>
            <numerusform>%n channels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n impostors</source>
        <translation>
            <numerusform>%n impostor</numerusform>
            <numerusform>%n impostors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n existing contents</source>
        <translation>
            <numerusform>%n existing content</numerusform>
            <numerusform>%n existing contents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goals</source>
        <translation>
            <numerusform>%n goal</numerusform>
            <numerusform>%n goals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n KPIs</source>
        <translation>
            <numerusform>%n KPI</numerusform>
            <numerusform>%n KPIs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories</source>
        <translation>
            <numerusform>%n story</numerusform>
            <numerusform>%n stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n budget lines</source>
        <translation>
            <numerusform>%n budget line</numerusform>
            <numerusform>%n budget lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ads</source>
        <translation>
            <numerusform>%n ad</numerusform>
            <numerusform>%n ads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promo codes</source>
        <translation>
            <numerusform>%n promo code</numerusform>
            <numerusform>%n promo codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentions</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence</source>
        <translation>
            <numerusform>%n piece of evidence</numerusform>
            <numerusform>%n pieces of evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other rows</source>
        <translation>
            <numerusform>%n other row</numerusform>
            <numerusform>%n other rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestones.</source>
        <translation>
            <numerusform>%n milestone.</numerusform>
            <numerusform>%n milestones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n words</source>
        <translation>
            <numerusform>%1 of %n word</numerusform>
            <numerusform>%1 of %n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n key dates</source>
        <translation>
            <numerusform>Import %n key date</numerusform>
            <numerusform>Import %n key dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n closed periods</source>
        <translation>
            <numerusform>Add %n closed period</numerusform>
            <numerusform>Add %n closed periods</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n weeks on %1</source>
        <translation>
            <numerusform>Every week on %1</numerusform>
            <numerusform>Every %n weeks on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n months on the last day</source>
        <translation>
            <numerusform>Every month on the last day</numerusform>
            <numerusform>Every %n months on the last day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n months on %1</source>
        <translation>
            <numerusform>Every month on %1</numerusform>
            <numerusform>Every %n months on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n months on day %1</source>
        <translation>
            <numerusform>Every month on day %1</numerusform>
            <numerusform>Every %n months on day %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n days</source>
        <translation>
            <numerusform>Every day</numerusform>
            <numerusform>Every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n years on %1</source>
        <translation>
            <numerusform>Every year on %1</numerusform>
            <numerusform>Every %n years on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n times</source>
        <translation>
            <numerusform>%1, once</numerusform>
            <numerusform>%1, %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentences have more than %1 words: two short ones are read more easily.</source>
        <translation>
            <numerusform>%n sentence has more than %1 words: two short ones are read more easily.</numerusform>
            <numerusform>%n sentences have more than %1 words: two short ones are read more easily.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hashtags bury the text: keep those that people look for.</source>
        <translation>
            <numerusform>%n hashtag buries the text: keep those that people look for.</numerusform>
            <numerusform>%n hashtags bury the text: keep those that people look for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n posts for review</source>
        <translation>
            <numerusform>Send %n post for review</numerusform>
            <numerusform>Send %n posts for review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Place %n posts again</source>
        <translation>
            <numerusform>Place %n post again</numerusform>
            <numerusform>Place %n posts again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters less of text, for %1</source>
        <translation>
            <numerusform>%n character less of text, for %1</numerusform>
            <numerusform>%n characters less of text, for %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hashtags less, for %1</source>
        <translation>
            <numerusform>%n hashtag less, for %1</numerusform>
            <numerusform>%n hashtags less, for %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message numerus="yes">
        <source>%n posts, as they stood on %1.</source>
        <translation>
            <numerusform>%n post, as it stood on %1.</numerusform>
            <numerusform>%n posts, as they stood on %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::AccountsTab</name>
    <message numerus="yes">
        <source>%n to keep</source>
        <translation>
            <numerusform>%n to keep</numerusform>
            <numerusform>%n to keep</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to improve</source>
        <translation>
            <numerusform>%n to improve</numerusform>
            <numerusform>%n to improve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to merge</source>
        <translation>
            <numerusform>%n to merge</numerusform>
            <numerusform>%n to merge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to close</source>
        <translation>
            <numerusform>%n to close</numerusform>
            <numerusform>%n to close</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <translation>
            <numerusform>%n still open</numerusform>
            <numerusform>%n still open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open actions</source>
        <translation>
            <numerusform>%n open action</numerusform>
            <numerusform>%n open actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::AdResultsTab</name>
    <message numerus="yes">
        <source>%n lines of the budget hold what was spent</source>
        <translation>
            <numerusform>%n line of the budget holds what was spent</numerusform>
            <numerusform>%n lines of the budget hold what was spent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::AttainableCard</name>
    <message numerus="yes">
        <source>median of %n months</source>
        <translation>
            <numerusform>median of %n month</numerusform>
            <numerusform>median of %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>median of %n weeks</source>
        <translation>
            <numerusform>median of %n week</numerusform>
            <numerusform>median of %n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::AudiencePage</name>
    <message numerus="yes">
        <source>%n personas the plan speaks to.</source>
        <translation>
            <numerusform>%n persona the plan speaks to.</numerusform>
            <numerusform>%n personas the plan speaks to.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::AuditPage</name>
    <message numerus="yes">
        <source>%n actions open</source>
        <translation>
            <numerusform>%n action open</numerusform>
            <numerusform>%n actions open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::BusinessPart</name>
    <message numerus="yes">
        <source>%1 (%n days left)</source>
        <translation>
            <numerusform>%1 (%n day left)</numerusform>
            <numerusform>%1 (%n days left)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::CalendarPage</name>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channels</source>
        <translation>
            <numerusform>%n channel</numerusform>
            <numerusform>%n channels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts this week</source>
        <translation>
            <numerusform>%n post this week</numerusform>
            <numerusform>%n posts this week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n posts</source>
        <translation>
            <numerusform>Deleted %n post</numerusform>
            <numerusform>Deleted %n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made %n ideas from it</source>
        <translation>
            <numerusform>Made %n idea from it</numerusform>
            <numerusform>Made %n ideas from it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts chosen. A right click on one of them shows what can be done; Esc goes back to one.</source>
        <translation>
            <numerusform>%n post chosen. A right click on it shows what can be done.</numerusform>
            <numerusform>%n posts chosen. A right click on one of them shows what can be done; Esc goes back to one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n posts, and of those that come again only these</source>
        <translation>
            <numerusform>Deleted %n post, and of those that come again only this</numerusform>
            <numerusform>Deleted %n posts, and of those that come again only these</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n posts</source>
        <translation>
            <numerusform>Delete %n post</numerusform>
            <numerusform>Delete %n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n posts</source>
        <translation>
            <numerusform>Duplicate %n post</numerusform>
            <numerusform>Duplicate %n posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::CalendarPart</name>
    <message numerus="yes">
        <source>%n posts in the quarter so far. Without a day, a post is kept as an idea.</source>
        <translation>
            <numerusform>%n post in the quarter so far. Without a day, a post is kept as an idea.</numerusform>
            <numerusform>%n posts in the quarter so far. Without a day, a post is kept as an idea.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::CalendarPrintDialog</name>
    <message numerus="yes">
        <source>%n sheets. Tick who gets one; without a tick, everybody does.</source>
        <translation>
            <numerusform>%n sheet. Tick who gets one; without a tick, everybody does.</numerusform>
            <numerusform>%n sheets. Tick who gets one; without a tick, everybody does.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::CampaignTabs</name>
    <message numerus="yes">
        <source>%n posts in the calendar.</source>
        <translation>
            <numerusform>%n post in the calendar.</numerusform>
            <numerusform>%n posts in the calendar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::CapacityTab</name>
    <message numerus="yes">
        <source>%n posts a week fewer on %1</source>
        <translation>
            <numerusform>%n post a week fewer on %1</numerusform>
            <numerusform>%n posts a week fewer on %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ChannelCopies</name>
    <message numerus="yes">
        <source>Duplicate %n posts to other channels</source>
        <translation>
            <numerusform>Duplicate %n post to other channels</numerusform>
            <numerusform>Duplicate %n posts to other channels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ChannelsPage</name>
    <message numerus="yes">
        <source>%n channels, each with a mission of its own.</source>
        <translation>
            <numerusform>%n channel, each with a mission of its own.</numerusform>
            <numerusform>%n channels, each with a mission of its own.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ClientAnswerDialog</name>
    <message numerus="yes">
        <source>Take %n answers</source>
        <translation>
            <numerusform>Take %n answer</numerusform>
            <numerusform>Take %n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %n answers</source>
        <translation>
            <numerusform>Took %n answer</numerusform>
            <numerusform>Took %n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::CompetitorsPage</name>
    <message numerus="yes">
        <source>%n networks</source>
        <translation>
            <numerusform>%n network</numerusform>
            <numerusform>%n networks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n competitors</source>
        <translation>
            <numerusform>%n competitor</numerusform>
            <numerusform>%n competitors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::DemandCard</name>
    <message numerus="yes">
        <source>%n posts make people want it</source>
        <translation>
            <numerusform>%n post makes people want it</numerusform>
            <numerusform>%n posts make people want it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n serve those who want it already</source>
        <translation>
            <numerusform>%n serves those who want it already</numerusform>
            <numerusform>%n serve those who want it already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n say neither</source>
        <translation>
            <numerusform>%n says neither</numerusform>
            <numerusform>%n say neither</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::EvidenceOffer</name>
    <message numerus="yes">
        <source>%n questions without an answer yet</source>
        <translation>
            <numerusform>%n question without an answer yet</numerusform>
            <numerusform>%n questions without an answer yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::FindingsCard</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::GapPopup</name>
    <message numerus="yes">
        <source>Plan %n posts</source>
        <translation>
            <numerusform>Plan %n post</numerusform>
            <numerusform>Plan %n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Planned %n posts in the gaps</source>
        <translation>
            <numerusform>Planned %n post in the gap</numerusform>
            <numerusform>Planned %n posts in the gaps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::GoalRows</name>
    <message numerus="yes">
        <source>%n days of data</source>
        <translation>
            <numerusform>%n day of data</numerusform>
            <numerusform>%n days of data</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::GoalsPage</name>
    <message numerus="yes">
        <source>Deleted %n goals</source>
        <translation>
            <numerusform>Deleted %n goal</numerusform>
            <numerusform>Deleted %n goals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::HoursView</name>
    <message numerus="yes">
        <source>+ %n more</source>
        <translation>
            <numerusform>+ %n more</numerusform>
            <numerusform>+ %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ImageSizesTab</name>
    <message numerus="yes">
        <source>It suits %n purposes.</source>
        <translation>
            <numerusform>It suits %n purpose.</numerusform>
            <numerusform>It suits %n purposes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ImportCounts</name>
    <message numerus="yes">
        <source>%Ln new values</source>
        <translation>
            <numerusform>%Ln new value</numerusform>
            <numerusform>%Ln new values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already here</source>
        <translation>
            <numerusform>%Ln already here</numerusform>
            <numerusform>%Ln already here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ImportPosts</name>
    <message numerus="yes">
        <source>%n posts name no channel: they go to</source>
        <translation>
            <numerusform>One post names no channel: it goes to</numerusform>
            <numerusform>%n posts name no channel: they go to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts are for “%1”: they go to</source>
        <translation>
            <numerusform>One post is for “%1”: it goes to</numerusform>
            <numerusform>%n posts are for “%1”: they go to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n posts</source>
        <translation>
            <numerusform>Import one post</numerusform>
            <numerusform>Import %n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts are new.</source>
        <translation>
            <numerusform>One post is new.</numerusform>
            <numerusform>%n posts are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts change.</source>
        <translation>
            <numerusform>One post changes.</numerusform>
            <numerusform>%n posts change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts stay as they are.</source>
        <translation>
            <numerusform>One post stays as it is.</numerusform>
            <numerusform>%n posts stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts are in conflict and stay as they are here.</source>
        <translation>
            <numerusform>One post is in conflict and stays as it is here.</numerusform>
            <numerusform>%n posts are in conflict and stay as they are here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are not taken.</source>
        <translation>
            <numerusform>One row is not taken.</numerusform>
            <numerusform>%n rows are not taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::KeyDatesDialog</name>
    <message numerus="yes">
        <source>Closed on %n public holidays</source>
        <translation>
            <numerusform>Closed on %n public holiday</numerusform>
            <numerusform>Closed on %n public holidays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %n key dates</source>
        <translation>
            <numerusform>Took %n key date</numerusform>
            <numerusform>Took %n key dates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::LinkTagsLine</name>
    <message numerus="yes">
        <source>%Ln visits so far, by your website’s statistics.</source>
        <translation>
            <numerusform>%Ln visit so far, by your website’s statistics.</numerusform>
            <numerusform>%Ln visits so far, by your website’s statistics.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ListeningTab</name>
    <message numerus="yes">
        <source>%n words and accounts</source>
        <translation>
            <numerusform>%n word or account</numerusform>
            <numerusform>%n words and accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words and accounts, yours and those of your rivals.</source>
        <translation>
            <numerusform>%n word or account, yours or that of a rival.</numerusform>
            <numerusform>%n words and accounts, yours and those of your rivals.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::MessageTabs</name>
    <message numerus="yes">
        <source>%n pieces belong to no pillar: either a pillar is missing, or your posts stray from what you have.</source>
        <translation>
            <numerusform>%n piece belongs to no pillar: either a pillar is missing, or your posts stray from what you have.</numerusform>
            <numerusform>%n pieces belong to no pillar: either a pillar is missing, or your posts stray from what you have.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::MetricsPage</name>
    <message numerus="yes">
        <source>%n imports so far.</source>
        <translation>
            <numerusform>%n import so far.</numerusform>
            <numerusform>%n imports so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln new values</source>
        <translation>
            <numerusform>Import %Ln new value</numerusform>
            <numerusform>Import %Ln new values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln values</source>
        <translation>
            <numerusform>Imported %Ln value</numerusform>
            <numerusform>Imported %Ln values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. %Ln posts may be ones that you planned: see “Published posts”.</source>
        <translation>
            <numerusform>%1. %Ln post may be one that you planned: see “Published posts”.</numerusform>
            <numerusform>%1. %Ln posts may be ones that you planned: see “Published posts”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %n files…</source>
        <translation>
            <numerusform>Reading %n file…</numerusform>
            <numerusform>Reading %n files…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::MonthView</name>
    <message numerus="yes">
        <source>+ %n more</source>
        <translation>
            <numerusform>+ %n more</numerusform>
            <numerusform>+ %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::Navigation</name>
    <message numerus="yes">
        <source>%1, %n findings</source>
        <translation>
            <numerusform>%1, %n finding</numerusform>
            <numerusform>%1, %n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::NetworksTab</name>
    <message numerus="yes">
        <source>%1 of %n people asked</source>
        <translation>
            <numerusform>%1 of %n person asked</numerusform>
            <numerusform>%1 of %n people asked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::NextPostsCard</name>
    <message numerus="yes">
        <source>This week: %n posts, %1 of work.</source>
        <translation>
            <numerusform>This week: %n post, %1 of work.</numerusform>
            <numerusform>This week: %n posts, %1 of work.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This week: %n posts, %1 of your %2.</source>
        <translation>
            <numerusform>This week: %n post, %1 of your %2.</numerusform>
            <numerusform>This week: %n posts, %1 of your %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts of days before are not marked as published.</source>
        <translation>
            <numerusform>%n post of a day before is not marked as published.</numerusform>
            <numerusform>%n posts of days before are not marked as published.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::NextReviewCard</name>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::PageSheets</name>
    <message numerus="yes">
        <source>The document’s %n pages</source>
        <translation>
            <numerusform>The document’s %n page</numerusform>
            <numerusform>The document’s %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::PersonaPartFields</name>
    <message numerus="yes">
        <source>%n more questions</source>
        <translation>
            <numerusform>%n more question</numerusform>
            <numerusform>%n more questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::PersonasTab</name>
    <message numerus="yes">
        <source>Deleted %n personas</source>
        <translation>
            <numerusform>Deleted %n persona</numerusform>
            <numerusform>Deleted %n personas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::PlaceAgainDialog</name>
    <message numerus="yes">
        <source>Place %n posts</source>
        <translation>
            <numerusform>Place %n post</numerusform>
            <numerusform>Place %n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Placed %n posts again</source>
        <translation>
            <numerusform>Placed %n post again</numerusform>
            <numerusform>Placed %n posts again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::PostActions</name>
    <message numerus="yes">
        <source>Move %n posts to a date</source>
        <translation>
            <numerusform>Move %n post to a date</numerusform>
            <numerusform>Move %n posts to a date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shift %n posts by days</source>
        <translation>
            <numerusform>Shift %n post by days</numerusform>
            <numerusform>Shift %n posts by days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Distribute %n posts evenly</source>
        <translation>
            <numerusform>Distribute %n post evenly</numerusform>
            <numerusform>Distribute %n posts evenly</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %n posts: choose a day and paste</source>
        <translation>
            <numerusform>Cut %n post: choose a day and paste</numerusform>
            <numerusform>Cut %n posts: choose a day and paste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n posts: choose a day and paste</source>
        <translation>
            <numerusform>Copied %n post: choose a day and paste</numerusform>
            <numerusform>Copied %n posts: choose a day and paste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n posts</source>
        <translation>
            <numerusform>Copy %n post</numerusform>
            <numerusform>Copy %n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %n posts</source>
        <translation>
            <numerusform>Cut %n post</numerusform>
            <numerusform>Cut %n posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::PrintableMeter</name>
    <message numerus="yes">
        <source>%n of %1 parts of the plan print</source>
        <translation>
            <numerusform>%n of %1 parts of the plan prints</numerusform>
            <numerusform>%n of %1 parts of the plan print</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::PublishedView</name>
    <message numerus="yes">
        <source>%Ln of them may be posts that you planned.</source>
        <translation>
            <numerusform>%Ln of them may be a post that you planned.</numerusform>
            <numerusform>%Ln of them may be posts that you planned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are not in the calendar.</source>
        <translation>
            <numerusform>%Ln is not in the calendar.</numerusform>
            <numerusform>%Ln are not in the calendar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm %Ln</source>
        <translation>
            <numerusform>Confirm %Ln</numerusform>
            <numerusform>Confirm %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln to the calendar</source>
        <translation>
            <numerusform>Add %Ln to the calendar</numerusform>
            <numerusform>Add %Ln to the calendar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts of the calendar are published</source>
        <translation>
            <numerusform>%Ln post of the calendar is published</numerusform>
            <numerusform>%Ln posts of the calendar are published</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln published posts to the calendar</source>
        <translation>
            <numerusform>Added %Ln published post to the calendar</numerusform>
            <numerusform>Added %Ln published posts to the calendar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::RepeatForm</name>
    <message numerus="yes">
        <source>%n posts are made now, up to %1: two years or 366 posts at a time. Planning the next quarter goes on from there.</source>
        <translation>
            <numerusform>%n post is made now, up to %1: two years or 366 posts at a time. Planning the next quarter goes on from there.</numerusform>
            <numerusform>%n posts are made now, up to %1: two years or 366 posts at a time. Planning the next quarter goes on from there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts, the first on %1.</source>
        <translation>
            <numerusform>%n post, on %1.</numerusform>
            <numerusform>%n posts, the first on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them fall on closed days.</source>
        <translation>
            <numerusform>%n of them falls on a closed day.</numerusform>
            <numerusform>%n of them fall on closed days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ReportPage</name>
    <message numerus="yes">
        <source>%n pages, A4</source>
        <translation>
            <numerusform>%n page, A4</numerusform>
            <numerusform>%n pages, A4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::SendForReviewDialog</name>
    <message numerus="yes">
        <source>Sent %n posts for review</source>
        <translation>
            <numerusform>Sent %n post for review</numerusform>
            <numerusform>Sent %n posts for review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n posts chosen</source>
        <translation>
            <numerusform>The post chosen</numerusform>
            <numerusform>The %n posts chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::StrategyTabs</name>
    <message numerus="yes">
        <source>%n goals</source>
        <translation>
            <numerusform>%n goal</numerusform>
            <numerusform>%n goals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::SuspendDialog</name>
    <message numerus="yes">
        <source>Suspend %n posts</source>
        <translation>
            <numerusform>Suspend %n post</numerusform>
            <numerusform>Suspend %n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts wait among the ideas</source>
        <translation>
            <numerusform>%n post waits among the ideas</numerusform>
            <numerusform>%n posts wait among the ideas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::TodayDialog</name>
    <message numerus="yes">
        <source>%n posts of days before are not marked. Each is asked about once: your answer settles it.</source>
        <translation>
            <numerusform>%n post of a day before is not marked. It is asked about once: your answer settles it.</numerusform>
            <numerusform>%n posts of days before are not marked. Each is asked about once: your answer settles it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older posts follow once these are answered.</source>
        <translation>
            <numerusform>%n older post follows once these are answered.</numerusform>
            <numerusform>%n older posts follow once these are answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %n posts as published</source>
        <translation>
            <numerusform>Marked %n post as published</numerusform>
            <numerusform>Marked %n posts as published</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::TopBar</name>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Begins in %n days</source>
        <translation>
            <numerusform>Begins in %n day</numerusform>
            <numerusform>Begins in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ValuesView</name>
    <message numerus="yes">
        <source>Pasted %Ln new values</source>
        <translation>
            <numerusform>Pasted %Ln new value</numerusform>
            <numerusform>Pasted %Ln new values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took back %Ln typed values</source>
        <translation>
            <numerusform>Took back %Ln typed value</numerusform>
            <numerusform>Took back %Ln typed values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Emptied %Ln values; the file keeps its own</source>
        <translation>
            <numerusform>Emptied %Ln value; the file keeps its own</numerusform>
            <numerusform>Emptied %Ln values; the file keeps its own</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::VersionsPage</name>
    <message numerus="yes">
        <source>%n entries of the plan are different now.</source>
        <translation>
            <numerusform>%n entry of the plan is different now.</numerusform>
            <numerusform>%n entries of the plan are different now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n imports or notes of numbers came later. They stay when you restore: they were measured, not planned. Take them back on the Metrics page.</source>
        <translation>
            <numerusform>%n import or note of numbers came later. It stays when you restore: it was measured, not planned. Take it back on the Metrics page.</numerusform>
            <numerusform>%n imports or notes of numbers came later. They stay when you restore: they were measured, not planned. Take them back on the Metrics page.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n imports or notes of numbers were taken back since. Restoring does not bring them back: import the file again.</source>
        <translation>
            <numerusform>%n import or note of numbers was taken back since. Restoring does not bring it back: import the file again.</numerusform>
            <numerusform>%n imports or notes of numbers were taken back since. Restoring does not bring them back: import the file again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checked copies on this computer. Restoring one brings the plan back, not the numbers, and is a step that you can undo.</source>
        <translation>
            <numerusform>%n checked copy on this computer. Restoring it brings the plan back, not the numbers, and is a step that you can undo.</numerusform>
            <numerusform>%n checked copies on this computer. Restoring one brings the plan back, not the numbers, and is a step that you can undo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::WeekView</name>
    <message numerus="yes">
        <source>%n numbers are left to note this week.</source>
        <translation>
            <numerusform>%n number is left to note this week.</numerusform>
            <numerusform>%n numbers are left to note this week.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::WizardHead</name>
    <message numerus="yes">
        <source>%1 · %n steps of %2 are complete</source>
        <translation>
            <numerusform>%1 · %n step of %2 is complete</numerusform>
            <numerusform>%1 · %n steps of %2 are complete</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::WorkspaceView</name>
    <message numerus="yes">
        <source>Repetitions that ended with the quarter would bring %n posts, as drafts.</source>
        <translation>
            <numerusform>Repetitions that ended with the quarter would bring %n post, as a draft.</numerusform>
            <numerusform>Repetitions that ended with the quarter would bring %n posts, as drafts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::YearCell</name>
    <message numerus="yes">
        <source>+ %n more</source>
        <translation>
            <numerusform>+ %n more</numerusform>
            <numerusform>+ %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts have no pillar yet and are not counted.</source>
        <translation>
            <numerusform>%n post has no pillar yet and is not counted.</numerusform>
            <numerusform>%n posts have no pillar yet and are not counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 against %2 expected, %n days ahead</source>
        <translation>
            <numerusform>%1 against %2 expected, %n day ahead</numerusform>
            <numerusform>%1 against %2 expected, %n days ahead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 against %2 expected, %n days late</source>
        <translation>
            <numerusform>%1 against %2 expected, %n day late</numerusform>
            <numerusform>%1 against %2 expected, %n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days without a post on %1</source>
        <translation>
            <numerusform>%n day without a post on %1</numerusform>
            <numerusform>%n days without a post on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts over the quarter: %1.</source>
        <translation>
            <numerusform>%n post over the quarter: %1.</numerusform>
            <numerusform>%n posts over the quarter: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n answers rest on a source.</source>
        <translation>
            <numerusform>%1 of %n answer rests on a source.</numerusform>
            <numerusform>%1 of %n answers rest on a source.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more goals stand on the pages that follow.</source>
        <translation>
            <numerusform>%n more goal stands on the pages that follow.</numerusform>
            <numerusform>%n more goals stand on the pages that follow.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: no post for %n days</source>
        <translation>
            <numerusform>%1: no post for %n day</numerusform>
            <numerusform>%1: no post for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %n on page %1</source>
        <translation>
            <numerusform>+ %n on page %1</numerusform>
            <numerusform>+ %n on page %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 posts a week</source>
        <translation>
            <numerusform>%1 post a week</numerusform>
            <numerusform>%1 posts a week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 followers</source>
        <translation>
            <numerusform>%1 follower</numerusform>
            <numerusform>%1 followers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts, day by day.</source>
        <translation>
            <numerusform>%n post, day by day.</numerusform>
            <numerusform>%n posts, day by day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n days of figures so far (up to %1)</source>
        <translation>
            <numerusform>Only %n day of figures so far (on %1)</numerusform>
            <numerusform>Only %n days of figures so far (up to %1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>measured: %1 of %n days</source>
        <translation>
            <numerusform>measured: %1 of %n day</numerusform>
            <numerusform>measured: %1 of %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n open days)</source>
        <translation>
            <numerusform>%1 (%n open day)</numerusform>
            <numerusform>%1 (%n open days)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions to answer by hand</source>
        <translation>
            <numerusform>%n question to answer by hand</numerusform>
            <numerusform>%n questions to answer by hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are in the whole document.</source>
        <translation>
            <numerusform>%n more is in the whole document.</numerusform>
            <numerusform>%n more are in the whole document.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts, %1 of work</source>
        <translation>
            <numerusform>%n post, %1 of work</numerusform>
            <numerusform>%n posts, %1 of work</numerusform>
        </translation>
    </message>
</context>
</TS>
