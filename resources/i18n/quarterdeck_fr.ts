<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>app</name>
    <message>
        <source>All</source>
        <comment>channels</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Change your business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe your business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the quarter “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the quarter “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the quarter “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the business objective “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the business objective “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the business objective “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the closed period “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the closed period “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the closed period “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the goal “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the goal “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the goal “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the KPI “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the KPI “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the KPI “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the persona “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the persona “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the persona “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer about the persona “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change an answer about the persona “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete an answer about the persona “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the competitor “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the competitor “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the competitor “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note what was seen at “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what was seen at “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete what was seen at “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the audience’s share on “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the audience’s share on “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the audience’s share on “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the channel “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the channel “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the channel “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer a question of the audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change an answer of the audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete an answer of the audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the impostor account “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the impostor account “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the impostor account “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the content pillar “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the content pillar “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the content pillar “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the story “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the story “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the story “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the inspiration “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the inspiration “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the inspiration “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the campaign “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the campaign “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the campaign “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link the campaign “%1” to a goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a goal of the campaign “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlink the campaign “%1” from a goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the budget line “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the budget line “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the budget line “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the review “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the review “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the review “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the key date “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the key date “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the key date “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the post “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the post “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the post “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the post “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate the post “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the post “%1” as published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate the goal “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate the persona “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the next quarter, “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the mix rule to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import posts from “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the import of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note this week’s numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load a strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Move %n posts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n posts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n posts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n posts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspend %n posts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n goals</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idea</source>
        <comment>post status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>post status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In review</source>
        <comment>post status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>post status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled</source>
        <comment>post status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <comment>post status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <comment>post format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carousel</source>
        <comment>post format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <comment>post format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story</source>
        <comment>post format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <comment>post format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <comment>post format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <comment>post format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poll</source>
        <comment>post format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <comment>post format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newsletter</source>
        <comment>post format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undecided</source>
        <comment>account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improve</source>
        <comment>account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <comment>account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <comment>account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awareness</source>
        <comment>goal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reputation</source>
        <comment>goal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website traffic</source>
        <comment>goal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engagement</source>
        <comment>goal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales and conversions</source>
        <comment>goal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads</source>
        <comment>goal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer service</source>
        <comment>goal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening</source>
        <comment>goal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recruitment</source>
        <comment>goal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own goal</source>
        <comment>goal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage the budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organise the work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prove the return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serve the business objectives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open</source>
        <comment>goal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met</source>
        <comment>goal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>goal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach</source>
        <comment>tier</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engagement</source>
        <comment>tier</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads and conversions</source>
        <comment>tier</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <comment>tier</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secondary channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People (B2C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companies (B2B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified</source>
        <comment>account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification requested</source>
        <comment>account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <comment>account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Award-winning campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourite brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organic and paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>80/20 rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule of thirds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50/25/20/5 rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reacts to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to speak to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlikely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very unlikely</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>message</name>
    <message>
        <source>“%1” is already there, and nothing is overwritten. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” is not there. Make it first, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” can’t be written to. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace “%1” could not be put in its place. Choose another folder or name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sample “%1”. Choose one of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is held by %2, so nothing can be changed here. Close it there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Quarterdeck: it can be read but not changed. Change it with that version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can’t be written to. Allow writing to the file and its folder, or work on a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no step left to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no step left to do again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
